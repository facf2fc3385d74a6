"""The domain of Corrigenda: contents, revisions, publications, notices, and the chain that binds them.

This package knows no web. Each module may import only those above it in ARCHITECTURE's tree (a test holds
the order); from `errors` to `permissions` nothing knows SQLAlchemy either. Verbs are functions read with
their module (`revisions.submit`, `publications.publish`), flush and never commit, read no clock and make no
ids: the door that calls them supplies both, and opens the transaction.
"""
