from biip.gs1_application_identifiers import _GS1_APPLICATION_IDENTIFIERS as TABLE

from edge.core.interpretation.identifiers import identifier_at


def test_every_application_identifier_of_the_library_is_known_and_ends_where_it_says():
    assert len(TABLE) > 500
    for ai, entry in TABLE.items():
        found = identifier_at(ai + "0" * 4)
        assert (found.ai, found.ends_by_itself) == (ai, not entry.separator_required)


def test_no_other_prefix_is_one():
    assert [text for text in ("", "0", "04", "05", "3", "39", "399", "]C", "٠1") if identifier_at(text)] == []
