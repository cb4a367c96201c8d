"""What depends on other documents: origins and stories, people, sources. Values in, values out."""
