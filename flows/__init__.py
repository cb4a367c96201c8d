"""The work as Prefect flows: one file a flow, and what starts, serves and deploys them.

Importing this package imports no Prefect; importing a flow does.
"""
