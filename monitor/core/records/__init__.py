"""What is kept: the hash chain, stored forms, content hashes, safe single lines."""
