"""What kind of page is this: article, live blog, front page, wall, error page."""
