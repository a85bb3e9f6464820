"""Addresses: canonical forms, hosts, tracking parameters, and which IP addresses may be dialled."""
