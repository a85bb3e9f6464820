"""A small newsroom on loopback, and a walk through what monitor sees of it.

Everything here is invented: outlets, people, places and figures.
"""
