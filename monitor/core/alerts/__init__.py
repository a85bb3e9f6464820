"""What people are told: events, payloads, routing, signatures, the retry policy."""
