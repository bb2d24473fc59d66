# Plusieurs organisateurs de rang égal, qui a fixé les critères, et la composition du jury.
hosts-co-hosts = Coorganisateurs
hosts-co-hosts-sub = Rang égal : ils figurent en tête, désignent des membres et signent aussi.
hosts-co-host = Coorganisateur
hosts-signer = Signe pour lui, personne { $place }
hosts-add = Coorganisateur
hosts-none = Personne d’autre. Ajoutez les administrations, universités ou associations qui organisent avec vous.
hosts-fault-host = Cet organisme est déjà l’organisateur.
hosts-fault-twice = Cet organisme y figure déjà.
hosts-fault-missing = Pour quel organisme signe-t-on ? Saisissez-le.
hosts-fault-signer = Deux personnes différentes signent.

## Qui a fixé les critères
hosts-origin = Qui a fixé les critères
hosts-origin-sub = Figure sur la fiche des critères et au procès-verbal.
hosts-set-by = Fixés par
hosts-set-by-none = Aucun organisme n’est encore nommé.
hosts-to-particulars = Aux indications
hosts-set-on = Fixés le
hosts-published-on = Publiés le
hosts-published-early = C’est avant leur fixation.
hosts-published-how = De quelle manière
hosts-published-how-hint = Par exemple : avec l’appel, par courriel à tous
hosts-save-origin = Origine des critères

## Jury
hosts-nominated-by = Désigné par
hosts-nominated-open = encore ouvert
hosts-balance-sectors = Secteurs
hosts-balance-hosts = Désignés par
