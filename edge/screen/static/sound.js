// The four sounds of the dock, told apart by rhythm first. A new answer of a lane cuts that lane's sound; other lanes wait their turn.

const FADE_S = 0.005;
const BETWEEN_LANES_S = 0.15;
const ASK_AGAIN_MS = 10000;
const QUIET_MS = 2000;
const LANE_PITCH = [1, 1.2, 0.84];
const LOUDNESS = { sine: 0.8, square: 0.22 };

const ASK = [{ at: 0, long: 0.1, hertz: [1200] }, { at: 0.15, long: 0.1, hertz: [1800] }];
const GOOD = [{ at: 0, long: 0.09, hertz: [1900] }];
export const PATTERNS = {
  good: GOOD,
  ask: ASK,
  wrong: [0, 0.21, 0.42].map((at) => ({ at, long: 0.15, hertz: [650, 980], shape: "square" })),
  unknown: [{ at: 0, long: 0.7, hertz: [1000], wobble: { by: 0.2, hertz: 8 } }],
  "good-ask": [...GOOD, ...ASK.map((pulse) => ({ ...pulse, at: pulse.at + 0.24 }))],
};

export class Sounds {
  constructor(isKiosk, changed) {
    this.changed = changed;
    this.waiting = [];
    this.playing = null;
    this.heard = new Map();
    this.heldSeen = new Map();
    this.asks = new Map();
    this.lastAt = 0;
    this.hasStopped = false;
    for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, () => this.unlock(), { capture: true });
    this.hasSpeaker = true;
    if (isKiosk) this.startKiosk();
  }

  /** Say "on", "muted" while the browser waits for a touch, or "missing" where there is nothing that could sound. */
  get state() {
    if (!this.hasSpeaker) return "missing";
    return this.isMuted ? "muted" : "on";
  }

  get isMuted() {
    return this.context?.state !== "running";
  }

  /** The dock's own screen needs no touch, and its browser tells whether a speaker is there; others do not tell. */
  startKiosk() {
    this.unlock();
    navigator.mediaDevices?.addEventListener("devicechange", () => this.lookForSpeaker());
    this.lookForSpeaker();
  }

  async lookForSpeaker() {
    const look = this.look = Symbol("look");
    const devices = await navigator.mediaDevices?.enumerateDevices();
    // On a busy machine an earlier look may end after a later one: the later one counts.
    if (look !== this.look) return;
    this.hasSpeaker = !devices || devices.some((device) => device.kind === "audiooutput");
    this.changed();
  }

  unlock() {
    if (!this.context) {
      this.context = new AudioContext();
      this.context.addEventListener("statechange", () => this.changed());
    }
    if (this.context.state === "suspended") this.context.resume().then(() => this.changed(), () => this.changed());
  }

  /** Play what is new in a view. The first view of a lane is where we came in: it makes no sound. */
  hear(view) {
    view.lanes.forEach((lane, index) => this.hearLane(lane, LANE_PITCH[index % LANE_PITCH.length]));
    if (view.stopped && !this.hasStopped) this.play("dock", "wrong", 1);
    this.hasStopped = Boolean(view.stopped);
  }

  hearLane(lane, pitch) {
    const serial = lane.serial ?? 0;
    const before = this.heard.get(lane.scanner);
    this.heard.set(lane.scanner, serial);
    if (before !== undefined && serial > before) this.play(lane.scanner, lane.answer.sound, pitch);
    this.repeatAsk(lane, pitch);
    this.hearHeld(lane, pitch);
  }

  repeatAsk(lane, pitch) {
    const isAsking = Boolean(lane.question);
    const key = isAsking ? `${lane.serial ?? 0}` : "";
    const running = this.asks.get(lane.scanner);
    if ((running?.key ?? "") === key) return;
    clearInterval(running?.timer);
    this.asks.delete(lane.scanner);
    if (!isAsking) return;
    const timer = setInterval(() => this.play(lane.scanner, "ask", pitch), ASK_AGAIN_MS);
    this.asks.set(lane.scanner, { key, timer });
  }

  hearHeld(lane, pitch) {
    const count = (lane.strips ?? []).filter((strip) => strip.message === "HELD_LATER")
      .reduce((sum, strip) => sum + Math.max(strip.count ?? 0, 1), 0);
    const before = this.heldSeen.get(lane.scanner);
    this.heldSeen.set(lane.scanner, { count, timer: before?.timer });
    if (!before || count <= before.count) return;
    clearTimeout(before.timer);
    this.heldSeen.get(lane.scanner).timer = this.whenQuiet(() => this.play(lane.scanner, "ask", pitch));
  }

  /** Held scans speak only after two quiet seconds, and several of them once. */
  whenQuiet(act) {
    const wait = Math.max(QUIET_MS - (performance.now() - this.lastAt), 50);
    return setTimeout(() => (performance.now() - this.lastAt >= QUIET_MS ? act() : this.whenQuiet(act)), wait);
  }

  play(lane, sound, pitch) {
    if (!PATTERNS[sound]) return;
    this.lastAt = performance.now();
    document.dispatchEvent(new CustomEvent("tallydock-sound", { detail: { lane, sound } }));
    if (this.isMuted) return;
    this.waiting = this.waiting.filter((one) => one.lane !== lane);
    if (this.playing?.lane === lane) this.cut();
    this.waiting.push({ lane, sound, pitch });
    this.waiting.sort((one, other) => (other.sound === "wrong") - (one.sound === "wrong"));
    this.next();
  }

  cut() {
    clearTimeout(this.playing.timer);
    this.playing.gain.gain.setTargetAtTime(0, this.context.currentTime, FADE_S / 3);
    this.playing = null;
  }

  next() {
    if (this.playing || !this.waiting.length) return;
    const { lane, sound, pitch } = this.waiting.shift();
    const gain = new GainNode(this.context, { gain: 1 });
    gain.connect(this.context.destination);
    const pulses = PATTERNS[sound];
    for (const pulse of pulses) this.pulse(pulse, pitch, gain);
    const length = Math.max(...pulses.map((pulse) => pulse.at + pulse.long));
    const timer = setTimeout(() => { this.playing = null; this.next(); }, (length + BETWEEN_LANES_S) * 1000);
    this.playing = { lane, gain, timer };
  }

  pulse({ at, long, hertz, shape = "sine", wobble }, pitch, out) {
    const start = this.context.currentTime + 0.01 + at;
    const envelope = new GainNode(this.context, { gain: 0 });
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(LOUDNESS[shape], start + FADE_S);
    envelope.gain.setValueAtTime(LOUDNESS[shape], start + long - FADE_S);
    envelope.gain.linearRampToValueAtTime(0, start + long);
    envelope.connect(out);
    for (const frequency of hertz) {
      const tone = new OscillatorNode(this.context, { type: shape, frequency: frequency * pitch });
      if (wobble) this.bend(tone, wobble, frequency * pitch, start, long);
      tone.connect(envelope);
      tone.start(start);
      tone.stop(start + long);
    }
  }

  bend(tone, { by, hertz }, frequency, start, long) {
    const depth = new GainNode(this.context, { gain: frequency * by });
    const slow = new OscillatorNode(this.context, { frequency: hertz });
    slow.connect(depth).connect(tone.frequency);
    slow.start(start);
    slow.stop(start + long);
  }
}
