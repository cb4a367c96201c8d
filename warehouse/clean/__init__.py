"""A page in, its segments and documents out: what each block is, which blocks are an article, what the page says
of it."""
