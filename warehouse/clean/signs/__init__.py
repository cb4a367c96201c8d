"""What a run of text tells by itself: names, agencies, dates, datelines, its language."""
