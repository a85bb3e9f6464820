"""The effects: network, database, clock. Imported by `monitor.app` alone."""
