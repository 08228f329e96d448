import pytest

from edge.core.book import Document, Line
from edge.replica import LineStep
from edge.replica.progress import progressed


def after(*steps, done=0, picked=0):
    document = Document("PO-1", "purchase_order", "open", lines=[Line(1, "W-100", 40, done, picked=picked)])
    (line,) = progressed(document, [LineStep("PO-1", 1, *step) for step in steps]).lines
    return line.done, line.picked


@pytest.mark.parametrize(
    ("steps", "before", "expected"),
    [
        ([(12, 12, 0)], (0, 0), (12, 0)),
        ([(12, 12, 0), (24, 12, 0)], (0, 0), (24, 0)),
        ([(30, 12, 0)], (24, 0), (30, 0)),
        ([(5, 0, 2)], (0, 3), (0, 5)),
        ([(7, 0, 2)], (4, 1), (4, 3)),
        ([(5, 5, -5)], (0, 5), (5, 0)),
        ([(0, -12, 0)], (24, 0), (12, 0)),
        ([(0, 0, -2)], (0, 5), (0, 3)),
        ([(None, 12, 0)], (12, 0), (24, 0)),
    ],
)
def test_a_line_stands_where_the_hub_says_right_after_the_ack(steps, before, expected):
    assert after(*steps, done=before[0], picked=before[1]) == expected


def test_a_step_on_a_line_that_is_not_there_changes_nothing():
    document = Document("PO-1", "purchase_order", "open", lines=[Line(1, "W-100", 40)])
    assert progressed(document, [LineStep("PO-1", 9, 5, 5, 0)]) == document


@pytest.mark.parametrize(
    ("kind", "told", "expected"),
    [
        ("sales_order", 4, (40, 4)),
        ("sales_order", None, (40, 3)),
        ("customer_return", None, (42, 1)),
        ("customer_return", 7, (7, 1)),
    ],
)
def test_what_is_returned_is_beside_what_is_done_of_an_order_and_is_what_is_done_of_a_return(kind, told, expected):
    document = Document("X-1", kind, "open", lines=[Line(1, "W-100", 40, 40, returned=1)])
    (line,) = progressed(document, [LineStep("X-1", 1, told, 0, 0, 2)]).lines
    assert (line.done, line.returned) == expected
