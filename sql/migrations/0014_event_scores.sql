-- What the scores of event mentions and the class `other` say.

COMMENT ON COLUMN events.event_class IS 'meeting, visit, statement, agreement, attack, test, vote, ruling, protest, appointment, death, disaster, publication, …; other claims none of these.';
COMMENT ON COLUMN event_mentions.score IS 'How sure the method is, 0 to 1: about 0.8 a known verb in company that settles its sense, 0.7 a noun, 0.5 a doing of no class of its own; 0.85 and more where no rule takes the word for an event: a fitted chance of the word alone, which says nothing of class and slots.';
