"""Where the bodies of articles begin and end, and where one article stops and the next starts."""
