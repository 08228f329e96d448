import pytest

from wire.feedback import FeedRow, Reply, StockChange, StockMessage

ITEM = {"sku": "W-100", "name": "Widget"}


def page(linked, rows=(), *, version=10, tag="tag-10", ask=None, ledger="ledger-1", **more):
    asked = linked.broker.of("ask")[-1]
    linked.tell(
        "main/dock-1/reply",
        Reply(ask=ask or asked["ask"], ledger=ledger, version=version, tag=tag, rows=list(rows), **more),
    )


def item(sku="W-100", version=5, **more):
    return FeedRow("item", sku, version, {**ITEM, "sku": sku, **more})


def stock(linked, version, previous, changes=(), *, more=False, ledger="ledger-1"):
    message = StockMessage(ledger, version, f"tag-{version}", previous, "2026-11-22T10:00:00.000Z", list(changes), more)
    linked.tell("main/stock", message)


@pytest.fixture
def asked(linked):
    linked.connect_and_catch_up()
    linked.turn(2000)
    return linked


@pytest.mark.rule("FEED-4")
@pytest.mark.parametrize(("chance", "wait_ms"), [(0.0, 0), (0.5, 1000), (0.99, 1980)])
def test_the_first_question_after_a_connect_is_spread_over_two_seconds(linked, chance, wait_ms):
    linked.chance = chance
    linked.connect_and_catch_up()
    if wait_ms:
        linked.turn(wait_ms - 10)
        assert linked.broker.of("ask") == []
    linked.turn(20)
    assert len(linked.broker.of("ask")) == 1


@pytest.mark.rule("FEED-2")
def test_a_gateway_that_knows_nothing_asks_for_everything(asked):
    (question,) = asked.broker.of("ask")
    assert question.get("version", 0) == 0
    assert "tag" not in question


@pytest.mark.rule("FEED-3")
def test_the_mark_is_stored_only_with_the_page_that_ends_the_run(asked):
    page(asked, [item()], full=True, cursor="c1")
    assert asked.dock.stores.replica.mark == (0, None)
    assert asked.broker.of("ask")[-1]["cursor"] == "c1"
    page(asked, [item("W-200")])
    assert asked.dock.stores.replica.mark == (10, "tag-10")
    asked.dock.reopen()
    assert asked.dock.stores.replica.mark == (10, "tag-10")
    assert asked.dock.stores.replica.item("w-100").name == "Widget"


@pytest.mark.rule("FEED-2")
def test_the_next_question_names_the_mark(asked):
    page(asked, [item()], full=True)
    stock(asked, 11, 10, more=True)
    asked.turn(2000)
    question = asked.broker.of("ask")[-1]
    assert (question["version"], question["tag"]) == (10, "tag-10")


@pytest.mark.rule("FEED-2")
def test_a_full_reload_forgets_what_is_not_in_it_but_only_at_its_end(asked):
    page(asked, [item(), item("W-200")], full=True)
    stock(asked, 11, 10, more=True)
    asked.turn(2000)
    page(asked, [item("W-300")], full=True, cursor="c1", version=3, tag="restored")
    assert asked.dock.stores.replica.item("W-100") is not None
    page(asked, [item("W-200", name="New")], version=3, tag="restored")
    replica = asked.dock.stores.replica
    assert (replica.item("W-100"), replica.item("W-200").name, replica.mark) == (None, "New", (3, "restored"))
    assert replica.item("W-300") is not None


def test_a_page_that_answers_another_question_changes_nothing(asked):
    page(asked, [item()], ask="older")
    assert asked.dock.stores.replica.item("W-100") is None


def test_a_page_of_another_ledger_changes_nothing(asked):
    page(asked, [item()], ledger="ledger-2")
    assert asked.dock.stores.replica.item("W-100") is None


def test_a_question_without_an_answer_is_asked_again(asked):
    first = asked.broker.of("ask")[-1]
    asked.turn(5100)
    assert asked.broker.of("ask")[-1] == first
    assert len(asked.broker.of("ask")) == 2


def test_a_row_that_cannot_be_read_spoils_no_other(asked, caplog):
    rows = [item(), FeedRow("item", "BAD", 5, {"name": 5}), FeedRow("spaceship", "x", 5, {}), item("W-200")]
    page(asked, rows, full=True)
    assert asked.dock.stores.replica.item("W-200") is not None
    assert "BAD" in caplog.text


@pytest.mark.rule("STOCK-1")
def test_a_message_that_was_lost_is_noticed_by_the_next_and_asked_for(asked):
    page(asked, full=True)
    questions = len(asked.broker.of("ask"))
    stock(asked, 11, 10)
    stock(asked, 12, 11)
    asked.turn(2000)
    assert len(asked.broker.of("ask")) == questions
    stock(asked, 14, 13)
    asked.turn(2000)
    assert len(asked.broker.of("ask")) == questions + 1


@pytest.mark.rule("STOCK-1")
def test_a_message_that_says_more_is_asked_about_unless_the_feed_said_it_already(asked):
    page(asked, full=True, version=20, tag="t")
    questions = len(asked.broker.of("ask"))
    stock(asked, 20, 19, more=True)
    asked.turn(2000)
    assert len(asked.broker.of("ask")) == questions
    stock(asked, 21, 20, more=True)
    asked.turn(2000)
    assert len(asked.broker.of("ask")) == questions + 1


@pytest.mark.rule("STOCK-2")
def test_a_repeated_version_is_no_loss(asked):
    page(asked, full=True)
    questions = len(asked.broker.of("ask"))
    stock(asked, 11, 10)
    stock(asked, 11, 11)
    stock(asked, 11, 10)
    asked.turn(2000)
    assert len(asked.broker.of("ask")) == questions


@pytest.mark.rule("STOCK-1")
def test_live_quantities_are_shown_at_once_and_an_older_one_never_replaces_a_newer(asked):
    page(asked, full=True)
    stock(asked, 12, 11, [StockChange("W-100", "A-01-02", "124", "96")])
    stock(asked, 11, 10, [StockChange("W-100", "A-01-02", "7", "7")])
    (row,) = asked.dock.book.stock("W-100")
    assert (row.on_hand, row.available) == (124_000_000, 96_000_000)


def test_quantities_of_another_ledger_change_nothing(asked):
    stock(asked, 12, 11, [StockChange("W-100", "A-01-02", "124", "96")], ledger="ledger-2")
    assert asked.dock.book.stock("W-100") == []


def test_holds_of_the_feed_reach_the_outbox(asked, applied):
    (event,) = asked.scan(1)
    asked.ack(1, outcomes=[applied(event)])
    hold = FeedRow("hold", event, 5, {"state": "open", "reason": "over_receipt"})
    page(asked, [hold], full=True)
    assert asked.dock.stream.held == 1
    assert asked.dock.stores.outbox.own.event(event).state == "held"
    stock(asked, 21, 20, more=True)
    asked.turn(2000)
    page(asked, [FeedRow("hold", event, 6, {"state": "rejected", "reason": "over_receipt"})])
    assert asked.dock.stream.held == 0
    assert asked.dock.stores.outbox.own.event(event).voided


def test_a_hold_of_another_gateways_event_changes_nothing(asked):
    page(
        asked, [FeedRow("hold", "0199e2a0-0000-7000-8000-000000000000", 5, {"state": "open", "reason": "x"})], full=True
    )
    assert asked.dock.stream.held == 0
