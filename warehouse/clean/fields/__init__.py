"""What a page says about an article: title, authors, dates, credits, sources and links, each with its evidence."""
