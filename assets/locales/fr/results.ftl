# Résultats : avant la clôture, après, et lorsqu’il n’y a pas d’évaluation.

results-loading = Chargement du résultat
results-not-there = Le résultat ne peut pas être ouvert.
results-official = Résultat officiel
results-right = Moyennes et décision
results-cancel = Annuler

## Avant la clôture
results-open-sub = Masqué jusqu’à la clôture de l’évaluation
results-arrived = { $arrived } évaluations reçues sur { $of }
results-all-arrived = Toutes les évaluations sont là.
results-missing =
    { $count ->
        [one] 1 évaluation manque.
       *[other] { $count } évaluations manquent.
    }
results-not-pitched = Tous n’ont pas encore présenté. L’évaluation peut être close après la dernière présentation.
results-run-first = Aller au déroulement
results-missing-table = Évaluations manquantes
results-evaluator = Évaluateur
results-missing-for = Manque pour
results-missing-hint = Qui a évalué avec un fichier figure ici jusqu’à la reprise du fichier.
results-why-title = Personne ne voit les points
results-why-nobody = Jusqu’à la clôture, personne ne voit ni points ni totaux, pas même l’organisateur.
results-why-exact = Pitchpult calcule ensuite selon la règle figée, en fractions exactes. L’arrondi n’est que pour l’œil.
results-why-final = Après la clôture, aucune évaluation ne s’ajoute et aucune ne change.
results-close = Clore l’évaluation
results-close-missing =
    { $count ->
        [one] Clore l’évaluation : 1 manque
       *[other] Clore l’évaluation : { $count } manquent
    }
results-close-anyway =
    { $count ->
        [one] Clore sans 1 évaluation
       *[other] Clore sans { $count } évaluations
    }
results-close-fixed-ballots = Toutes les évaluations reçues deviennent définitives.
results-close-fixed-result = Le résultat s’ouvre et figure ainsi au procès-verbal.
results-close-fixed-undo = La clôture ne peut pas être annulée.
results-close-missing-effect = Ce qui manque reste manquant et ne compte pas comme zéro. Le procès-verbal indique combien d’évaluations comptent.
results-close-refused = L’évaluation est encore ouverte.

## Le résultat
results-official-sub = Moyenne pondérée, { $arrived } sur { $of } · règle figée à { $time }
results-official-sub-plain = Moyenne pondérée, { $arrived } évaluations sur { $of }
results-reckoning = Calcul
results-resolve = Prendre la décision
results-to-record = Vers le procès-verbal
results-rank = Rang
results-no-rank = sans rang
results-applicant = Start-up
results-bar = Barre
results-points = Points
results-notes = Remarques
results-minimum = Au moins { $minimum }
results-shared = ex æquo
results-recused = { $count } en déport
results-row-missing =
    { $count ->
        [one] 1 manque
       *[other] { $count } manquent
    }
results-below = sous { $minimum }
results-below-criterion = Critère { $number }
results-below-criterion-title = { $name } n’a pas de rang.
results-below-criterion-words = Pour le critère « { $criterion } », la moyenne est inférieure à son minimum.
results-no-ballot = sans évaluation
results-legend-spread = évaluation la plus basse à la plus haute
results-legend-no-rank = sans rang
results-quoted = « { $name } »
results-tie =
    { $count ->
        [2] Deux start-up ex æquo au rang { $rank }
        [3] Trois start-up ex æquo au rang { $rank }
        [4] Quatre start-up ex æquo au rang { $rank }
       *[other] { $count } start-up ex æquo au rang { $rank }
    } ; { $left ->
        [one] pas de rang { $omitted }.
       *[other] pas de rangs { $omitted }.
    }
results-tie-equal =
    { $count ->
        [2] Les deux ont
       *[other] Toutes ont
    } exactement le même résultat, soit { $points } points après arrondi.
results-tie-equal-break =
    { $count ->
        [2] Les deux ont
       *[other] Toutes ont
    } exactement le même résultat, soit { $points } points après arrondi, et le départage { $criteria } est égal aussi.
results-decided = Le départage « { $criterion } » a tranché.
results-decided-words = Exactement égales avec { $points } points, dans cet ordre : { $names }.
results-means = Moyennes par critère
results-weight = { $weight } %
results-counted = Comptées
results-own = Moyenne propre
results-carried = Étape précédente ({ $weight } %)
results-deducted = Retrait
results-reckoning-carried = Le résultat de l’étape précédente compte pour { $weight } %, la moyenne propre pour le reste.
results-reckoning-deducted = Pour chaque tranche entamée de { $seconds } s au-delà du temps de parole, { $points } points sont retirés, jamais en dessous du plus bas niveau de l’échelle.
results-reckoning-rule = Poids multiplié par la moyenne de chaque critère, puis additionné. Le calcul se fait en fractions ; rangs, ex æquo et notes minimales comparent les fractions.
results-reckoning-break = En cas d’ex æquo tranche : { $criteria }.
results-reckoning-note = « Comptées » indique combien d’évaluations entrent dans la moyenne.
results-exact = { $exact } = { $points }
results-exact-rounded = { $exact } ≈ { $points }

## Pas de points
results-none-title = Ni points ni classement
results-none-market-sounding = Une consultation préalable du marché recueille des informations et ne fait que préparer une passation (§ 28 VgV, § 20 UVgO). Elle n’évalue pas.
results-none-information = Une réunion d’information n’évalue pas.
results-none-no-purpose = Sans objet, rien n’est évalué. L’objet se choisit sous « Préparer ».
results-none-instead = Le procès-verbal contient le déroulement et le contenu. Saisissez à droite ce que le comité retient.

## Décision
results-resolution = Décision
results-resolution-sub = Avec ses motifs. Elle figure au procès-verbal.
results-resolution-label = Décision du comité
results-resolution-record = Inscrire la décision
results-resolution-empty = Rédigez la décision, puis inscrivez-la.
results-resolution-changed = Modifiée, pas encore inscrite
results-resolution-stored = Inscrite
results-resolution-none = Aucune décision n’a été inscrite.
results-resolution-signed = Signée. Pour modifier, retirez d’abord la validation.
results-resolution-refused = La décision n’est pas inscrite.
