# Concours en étapes : la suite.
contest-next = Étape suivante
contest-place = Étape { $number } sur { $of } : { $name }
contest-carries = Les retenus passent à la suite. Ce résultat y compte pour { $share } %, comme il a été figé.
contest-carries-nothing = Les retenus passent à la suite. Le résultat n’y compte pas.
contest-not-yet = Elle peut être créée dès que l’issue est connue ici.
contest-begin = Créer l’étape suivante …
contest-begin-save = Étape suivante
contest-open = Vers l’étape « { $name } »
contest-title = Étape suivante : { $name }
contest-refused = L’étape n’est pas créée.
contest-up-to = Jusqu’au rang
contest-up-to-hint = Les ex æquo passent ensemble.
contest-who = Qui passe à la suite ? { $count } sur { $of }
contest-rank = Rang { $rank } · { $points } points
contest-nobody = Choisissez au moins une candidature.
contest-day = Déroulé de la nouvelle étape
contest-day-template = Comme dans le modèle « { $name } »
contest-day-same = Comme dans cette séance
contest-takes = Jury, grille d’évaluation et règles sont repris. Vous indiquez le jour et la référence.
contest-begin-with =
    { $count ->
        [0] Créer l’étape suivante : personne n’est choisi
        [one] Créer avec 1 candidature
       *[other] Créer avec { $count } candidatures
    }

## Pendant la préparation
contest-title-plan = Concours
contest-save = Étapes du concours
contest-from = La sélection vient de « { $title } ». Son résultat ne compte pas ici.
contest-from-carried = La sélection vient de « { $title } ». Son résultat compte ici pour { $share } %.
contest-name = Nom de l’étape { $number }
contest-share = Part dans l’étape « { $name } »
contest-share-hint = Ce que le résultat de cette étape y compte. Vide : seule la sélection passe.
