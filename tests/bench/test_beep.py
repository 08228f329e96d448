import json

from bench import beep


def test_it_runs_to_its_end_at_a_tiny_size(tmp_path, capsys):
    beep.run(tmp_path, beep.Size(barcodes=40, orders=4, lines=10, scans=3, pairs=2))

    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (said["name"], said["barcodes"], said["open_lines"], said["scans"]) == ("beep", 40, 40, 6)
    assert said["ratio"] > 0
