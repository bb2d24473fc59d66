# Questions, ordre des orateurs, suites à donner et textes types.

## Questions
notes-questions = Questions
notes-questions-at = Questions sur { $number }
notes-question = Question
notes-question-new = Noter une question
notes-question-title = Nouvelle question
notes-question-change = Modifier la question
notes-question-begun = Ouvrir la question commencée
notes-question-hint = Laisser vide pour une demande de parole
notes-new = Ajouter
notes-none = Aucune pour l’instant
notes-draft = Brouillon
notes-draft-short = Brouillon
notes-open =
    { $count ->
        [one] 1 ouverte
       *[other] { $count } ouvertes
    }
notes-parked =
    { $count ->
        [one] 1 différée
       *[other] { $count } différées
    }
notes-wish = { $name } (demande la parole)
notes-to = à { $name }
notes-where = point { $number } { $title }
notes-asker = Qui demande
notes-asked = À qui
notes-take = Noter
notes-keep = Appliquer
notes-change = Modifier
notes-earlier = Avancer dans l’ordre
notes-later = Reculer dans l’ordre
notes-give-word = Donner la parole
notes-set-answered = Répondue
notes-set-parked = Par écrit
notes-set-withdrawn = Retirée
notes-set-open = Rouvrir
notes-speaks = parle { $time }
notes-answered-after = répondue, { $time }
notes-is-answered = répondue
notes-is-parked = par écrit
notes-is-withdrawn = retirée
notes-mark-open = ouverte :
notes-mark-speaking = a la parole :
notes-mark-parked = différée :
notes-mark-answered = répondue :
notes-mark-withdrawn = retirée :
notes-turned-answered = Question répondue.
notes-turned-parked = La réponse suivra par écrit.
notes-turned-withdrawn = Question retirée.

## Suites à donner
notes-actions = Suites à donner
notes-action = Suite à donner
notes-action-new = Noter une suite à donner
notes-action-title = Nouvelle suite
notes-action-change = Modifier la suite à donner
notes-action-begun = Ouvrir la suite à donner commencée
notes-action-drop = Sans objet
notes-action-dropped = Suite à donner sans objet.
notes-done-of = Fait : { $what }
notes-what = Que faut-il faire ?
notes-who = Qui
notes-who-hint = Une personne ou un service, par exemple « Service 34 »
notes-due = Échéance
notes-due-example = 01/12/2026
notes-due-wrong = Ce jour n’existe pas. Écrivez 01/12/2026.
notes-by = avant le { $day }
notes-at = point { $number }

## Notes
notes-outside = ajouté après
notes-close = Fermer
notes-summary =
    { $content ->
        [0] Rien sur le contenu
        [one] 1 entrée sur le contenu
       *[other] { $content } entrées sur le contenu
    }, { $valuation ->
        [0] aucune sur l’appréciation
       *[other] { $valuation } sur l’appréciation
    }

## Touches
notes-keys-ask = Noter une question
notes-keys-action = Noter une suite à donner
notes-keys-block = Insérer un texte type
notes-key-abbreviation = Abréviation

## Textes types : réglages
blocks-title = Textes types
blocks-sub = Une abréviation et Tab placent les mots dans tout champ de notes. « … » laisse un blanc à remplir.
blocks-abbreviation = Abréviation
blocks-words = Texte
blocks-row = Texte type { $number }
blocks-add = Ajouter un texte type
blocks-remove = Supprimer : { $abbreviation }
blocks-own = Rétablir les textes fournis
blocks-wrong = Une abréviation est un mot d’au plus 20 caractères.
blocks-twice = Cette abréviation existe déjà.
blocks-empty = Le texte manque.
blocks-none = Aucun texte type. Ajoutez-en un ou rétablissez ceux fournis.

## Textes types : fournis
text-block-1-short = src
text-block-1-words = La source du chiffre suivra.
text-block-2-short = ref
text-block-2-words = Références : …
text-block-3-short = cout
text-block-3-words = Coût annoncé : … € une fois, … € par an.
text-block-4-short = dp
text-block-4-words = Protection des données : lieu de stockage et sous-traitance à préciser.
text-block-5-short = expl
text-block-5-words = Exploitation : …
text-block-6-short = ecr
text-block-6-words = La réponse suivra par écrit.
