# Questions, order of speakers, action items and text blocks.

## Questions
notes-questions = Questions
notes-questions-at = Questions on { $number }
notes-question = Question
notes-question-new = Take down a question
notes-question-title = New question
notes-question-change = Change the question
notes-question-begun = Open the question that was begun
notes-question-hint = Leave empty for a wish to speak
notes-new = New
notes-none = None yet
notes-draft = Draft
notes-draft-short = Draft
notes-open =
    { $count ->
        [one] 1 open
       *[other] { $count } open
    }
notes-parked =
    { $count ->
        [one] 1 put back
       *[other] { $count } put back
    }
notes-wish = { $name } (wishes to speak)
notes-to = to { $name }
notes-where = on item { $number } { $title }
notes-asker = Who asks
notes-asked = To whom
notes-take = Take down
notes-keep = Apply
notes-change = Change
notes-earlier = Earlier in the order
notes-later = Later in the order
notes-give-word = Give the floor
notes-set-answered = Answered
notes-set-parked = In writing
notes-set-withdrawn = Withdrawn
notes-set-open = Open again
notes-speaks = speaking { $time }
notes-answered-after = answered, { $time }
notes-is-answered = answered
notes-is-parked = in writing
notes-is-withdrawn = withdrawn
notes-mark-open = open:
notes-mark-speaking = has the floor:
notes-mark-parked = put back:
notes-mark-answered = answered:
notes-mark-withdrawn = withdrawn:
notes-turned-answered = Question answered.
notes-turned-parked = The answer follows in writing.
notes-turned-withdrawn = Question withdrawn.

## Action items
notes-actions = Action items
notes-action = Action item
notes-action-new = Take down an action item
notes-action-title = New action item
notes-action-change = Change the action item
notes-action-begun = Open the action item that was begun
notes-action-drop = Drop it
notes-action-dropped = Action item dropped.
notes-done-of = Done: { $what }
notes-what = What is to be done?
notes-who = Who
notes-who-hint = A person or a unit, such as “Unit 34”
notes-due = By when
notes-due-example = 01/12/2026
notes-due-wrong = There is no such day. Write 01/12/2026.
notes-by = by { $day }
notes-at = item { $number }

## Notes
notes-outside = added later
notes-close = Close
notes-summary =
    { $content ->
        [0] Nothing on content
        [one] 1 entry on content
       *[other] { $content } entries on content
    }, { $valuation ->
        [0] none on valuation
       *[other] { $valuation } on valuation
    }

## Keys
notes-keys-ask = Take down a question
notes-keys-action = Take down an action item
notes-keys-block = Insert a text block
notes-key-abbreviation = Abbreviation

## Text blocks: settings
blocks-title = Text blocks
blocks-sub = An abbreviation and Tab put the words into any field for notes. “…” leaves a gap to fill in.
blocks-abbreviation = Abbreviation
blocks-words = Text
blocks-row = Text block { $number }
blocks-add = Add a text block
blocks-remove = Remove: { $abbreviation }
blocks-own = Bring back the supplied ones
blocks-wrong = An abbreviation is one word of at most 20 characters.
blocks-twice = This abbreviation is there already.
blocks-empty = The text is missing.
blocks-none = No text blocks. Add one or bring back the supplied ones.

## Text blocks: supplied
text-block-1-short = src
text-block-1-words = The source of the figure will follow.
text-block-2-short = ref
text-block-2-words = References: …
text-block-3-short = cost
text-block-3-words = Cost as stated: €… once, €… a year.
text-block-4-short = dp
text-block-4-words = Data protection: place of storage and processing agreement to be clarified.
text-block-5-short = op
text-block-5-words = Operation: …
text-block-6-short = wr
text-block-6-words = The answer follows in writing.
