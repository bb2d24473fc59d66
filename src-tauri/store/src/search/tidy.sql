-- A negative number of pages: merges on until one piece is left, over as many calls as that takes.
INSERT INTO session_words (session_words, rank) VALUES ('merge', -256);
INSERT INTO listing_words (listing_words, rank) VALUES ('merge', -256);
