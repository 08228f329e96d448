"""The dock page as axe sees it: what a screen reader, a keyboard or weak eyes would stumble over, in every state."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from dock_states import STATES
from real_page import KIOSK, PHONE, show

pytestmark = [pytest.mark.system, pytest.mark.timeout(120)]

OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page):
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [(one["id"], node["html"], node["failureSummary"]) for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [KIOSK, PHONE], ids=["kiosk", "phone"])
def test_no_state_of_the_page_violates_a_rule_of_accessibility(open_page, screen, viewport, scheme):
    page = open_page(viewport, scheme=scheme)
    for name, view in STATES.items():
        show(page, screen, view)
        assert violations(page) == [], name
    page.locator("#keys-toggle").click()
    page.locator("#sheet").wait_for()
    assert violations(page) == []


def test_a_fault_is_found(open_page):
    page = open_page()
    page.evaluate("document.querySelector('#keys-toggle').replaceChildren()")
    assert [rule for rule, *_ in violations(page)] == ["button-name"]
