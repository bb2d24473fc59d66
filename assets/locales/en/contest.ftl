# Contest in stages: how it goes on.
contest-next = Next stage
contest-place = Stage { $number } of { $of }: { $name }
contest-carries = Those chosen go on. This result counts { $share }% there, as was frozen.
contest-carries-nothing = Those chosen go on. The result does not count there.
contest-not-yet = It can be begun once the outcome is known here.
contest-begin = Begin the next stage …
contest-begin-save = Next stage
contest-open = To the stage “{ $name }”
contest-title = Next stage: { $name }
contest-refused = The stage was not begun.
contest-up-to = Up to rank
contest-up-to-hint = Those who share a rank go on together.
contest-who = Who goes on? { $count } of { $of }
contest-rank = Rank { $rank } · { $points } points
contest-nobody = Choose at least one application.
contest-day = Course of the new stage
contest-day-template = As in the template “{ $name }”
contest-day-same = As in this session
contest-takes = Panel, scoring form and rules come along. You enter day and file reference.
contest-begin-with =
    { $count ->
        [0] Begin the next stage: nobody chosen
        [one] Begin with 1 application
       *[other] Begin with { $count } applications
    }

## While preparing
contest-title-plan = Contest
contest-save = Stages of the contest
contest-from = The shortlist comes from “{ $title }”. Its result does not count here.
contest-from-carried = The shortlist comes from “{ $title }”. Its result counts { $share }% here.
contest-name = Name of stage { $number }
contest-share = Share in the stage “{ $name }”
contest-share-hint = How much the result of this stage counts there. Empty means that only the shortlist goes on.
