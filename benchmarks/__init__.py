"""Figures that are measured, not remembered: each against a peer or a bare limit in the same run."""
