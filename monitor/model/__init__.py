"""The vocabulary of monitor as frozen values. No behaviour beyond what a value knows of itself."""
