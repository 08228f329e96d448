"""The store: tables, migrations, the fast path of posting, and reads."""
