//! Skills, titles, places and their relations, as plain data.
