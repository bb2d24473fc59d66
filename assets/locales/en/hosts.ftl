# Several hosts of equal standing, who set the criteria, and how the panel is made up.
hosts-co-hosts = Co-hosts
hosts-co-hosts-sub = Equal standing: they stand in the head, nominate members and sign as well.
hosts-co-host = Co-host
hosts-signer = Signs for it, person { $place }
hosts-add = Co-host
hosts-none = Nobody else. Add an organisation for authorities, universities or associations that host with you.
hosts-fault-host = This organisation is the host already.
hosts-fault-twice = This organisation is there already.
hosts-fault-missing = Which organisation is signed for? Enter it.
hosts-fault-signer = Two different people sign.

## Who set the criteria
hosts-origin = Who set the criteria
hosts-origin-sub = Stands on the criteria sheet and in the minutes.
hosts-set-by = Set by
hosts-set-by-none = No organisation is named yet.
hosts-to-particulars = To the particulars
hosts-set-on = Set on
hosts-published-on = Published on
hosts-published-early = That is before they were set.
hosts-published-how = In which way
hosts-published-how-hint = For example: with the call, by e-mail to all
hosts-save-origin = Origin of the criteria

## Panel
hosts-nominated-by = Nominated by
hosts-nominated-open = still open
hosts-balance-sectors = Sectors
hosts-balance-hosts = Nominated by
