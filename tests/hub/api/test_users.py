"""Users over HTTP: made with a role and a badge, changed, revoked; what a dock is told of them."""

from __future__ import annotations

import pytest

from hub.feed import read_page
from wire.feedback import Ask
from wire.keys import is_badge

KIM, LEE = "TDUKINXXDO", "TDULEEXXCE"


def told(hub) -> dict[str, object]:
    """Return what a dock gets of the workers."""

    def read(session):
        ask = Ask("a-1", 0, None, None)
        page = read_page(session.sql, ledger="l", site="main", gateway="dock-1", ask=ask, now_ms=session.now_ms)
        return {row.key: row.data for row in page.rows if row.kind == "worker"}

    return hub.poster.write(read).result(5)


def test_a_user_is_an_operator_with_a_valid_badge_unless_said(admin):
    made = admin.post("users", {"name": "Kim", "badge": KIM})

    assert made.status == 201
    assert made.headers["location"] == f"/api/v1/users/{KIM}"
    assert made.json == {"name": "Kim", "badge": KIM, "role": "operator", "language": "en", "revoked_at": None}
    assert admin.get(f"users/{KIM}").json == made.json


def test_the_hub_finds_a_badge_for_whom_none_is_given(admin):
    badges = {admin.post("users", {"name": name}).json["badge"] for name in ("Kim", "Lee")}

    assert len(badges) == 2
    assert all(is_badge(badge) for badge in badges)


@pytest.mark.parametrize("badge", ["B-1", "TDUKINXXDB", "TDXRECVEIO", "", "TDUKIN1XDO"])
def test_a_badge_that_no_scanner_could_tell_from_other_labels_is_refused(admin, badge):
    refused = admin.post("users", {"name": "Kim", "badge": badge})

    assert (refused.status, [error["field"] for error in refused.json["errors"]]) == (422, ["badge"])
    assert admin.put(f"users/{badge or 'x'}", {"name": "Kim"}).status == 422
    assert admin.all("users") == []


def test_a_badge_belongs_to_one_user_however_it_is_written(admin):
    admin.post("users", {"name": "Kim", "badge": KIM.lower()})

    assert admin.post("users", {"name": "Lee", "badge": KIM}).status == 409
    assert admin.get(f"users/{KIM.lower()}").json["name"] == "Kim"
    assert [user["badge"] for user in admin.all("users")] == [KIM]


def test_name_and_role_of_a_user_change(admin):
    admin.post("users", {"name": "Kim", "badge": KIM})

    assert admin.put(f"users/{KIM}", {"name": "Kim O.", "role": "supervisor"}).status == 200
    assert admin.put(f"users/{LEE}", {"name": "Lee", "role": "admin"}).status == 201

    assert [(user["name"], user["role"]) for user in admin.all("users")] == [("Kim O.", "supervisor"), ("Lee", "admin")]


def test_a_role_that_nobody_has_is_refused(admin):
    assert admin.post("users", {"name": "Kim", "role": "boss"}).status == 422


def test_a_revoked_badge_stays_revoked(admin):
    admin.post("users", {"name": "Kim", "badge": KIM, "role": "supervisor"})

    revoked = admin.post(f"users/{KIM}/revoke", {}).json
    again = admin.post(f"users/{KIM}/revoke", {}).json
    renamed = admin.put(f"users/{KIM}", {"name": "Kim O."}).json

    assert revoked["revoked_at"] is not None
    assert again == revoked
    assert renamed["revoked_at"] == revoked["revoked_at"]
    assert admin.post("users", {"name": "Lee", "badge": KIM}).status == 409
    assert admin.post(f"users/{LEE}/revoke", {}).status == 404


def test_docks_are_told_role_and_revocation(hub, admin):
    admin.post("users", {"name": "Kim", "badge": KIM, "role": "supervisor"})
    admin.post("users", {"name": "Lee", "badge": LEE})
    assert told(hub)[KIM] == {"badge": KIM, "name": "Kim", "role": "supervisor"}

    admin.post(f"users/{LEE}/revoke", {})

    assert told(hub)[LEE] == {"badge": LEE, "name": "Lee", "role": "operator", "revoked": True}


def test_a_user_whom_an_earlier_version_wrote_is_an_operator_and_may_be_revoked(hub, admin):
    earlier = "INSERT INTO worker (badge, name, version) VALUES ('B-7', 'Kim', 1)"
    hub.poster.write(lambda session: session.sql.exec_driver_sql(earlier) and session.changed()).result(5)
    assert admin.get("users/B-7").json["role"] == "operator"

    assert admin.post("users/B-7/revoke", {}).json["revoked_at"] is not None

    assert told(hub)["B-7"]["revoked"] is True
