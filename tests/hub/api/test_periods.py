"""Closing the books over HTTP."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from hub.api.permissions import Role


def day(ago: int) -> str:
    return (datetime.now(UTC) - timedelta(days=ago)).date().isoformat()  # noqa: TID251 - the hub reads the same clock


def test_a_period_is_closed_once_and_only_forward(admin):
    admin.item("W-100")
    admin.receive(quantity="10", unit_cost="2")
    closed = admin.post("periods", {"through": day(1)})
    assert closed.status == 201
    assert (closed.json["entries"], closed.json["debits"], closed.json["by"]) == (0, "0.00", "admin")
    for through in (day(1), day(9)):
        again = admin.post("periods", {"through": through})
        assert (again.status, again.json["type"]) == (409, "urn:tallydock:problem:closed")
    assert len(admin.get("periods").json["items"]) == 1


def test_the_closed_figures_are_those_of_the_journal(admin):
    admin.item("W-100")
    admin.receive(quantity="10", unit_cost="2")
    moment = datetime.now(UTC).isoformat()  # noqa: TID251 - as above
    time.sleep(0.01)
    closed = admin.post("periods", {"through": moment})
    assert (closed.json["entries"], closed.json["debits"]) == (1, "20.00")
    admin.receive(quantity="1", unit_cost="2")
    assert admin.get("periods").json["items"][0]["debits"] == "20.00"


@pytest.mark.parametrize(
    ("through", "status"), [(day(0), 409), ("2999-01-01", 409), ("soon", 422), ("2026-02-30", 422)]
)
def test_what_is_not_over_or_no_day_is_refused(admin, through, status):
    refused = admin.post("periods", {"through": through})
    assert refused.status == status
    assert "Expected" in refused.json["detail"] or "expected" in refused.json["detail"]
    assert admin.get("periods").json["items"] == []


def test_accountants_may_close_and_supervisors_not(hub):
    assert hub.as_role(Role.SUPERVISOR).post("periods", {"through": day(3)}).status == 403
    assert hub.as_role(Role.ACCOUNTANT).post("periods", {"through": day(3)}).status == 201
