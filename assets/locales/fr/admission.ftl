# Qui est admis dans une séance : depuis le répertoire ou à la main.
prepare-kinds-start_up = Start-ups
prepare-kinds-team = Équipes
prepare-kinds-association = Associations
prepare-kinds-person = Personnes
prepare-kinds-authority = Administrations
prepare-kinds-mixed = Candidatures
admit-open-directory = Du répertoire …
admit-open-by-hand = À la main …
admit-from-directory = Admettre depuis le répertoire
admit-by-hand = Admettre à la main
admit-search = Nom, ville ou courriel
admit-directory-empty = Le répertoire est encore vide. Il se remplit avec vos listes et vos saisies.
admit-nothing-found = Aucune entrée ne correspond. Saisissez moins de lettres, ou ajoutez-la à la main.
admit-inside = déjà admis
admit-further = Afficher plus
admit-chosen =
    { $count ->
        [one] 1 choisie
       *[other] { $count } choisies
    }
admit-choose-first = Choisissez d’abord
admit-take =
    { $count ->
        [one] Admettre
       *[other] Admettre { $count }
    }
admit-and-next = Admettre et suivante
admit-save =
    { $count ->
        [one] Admission depuis le répertoire
       *[other] Admission de { $count } depuis le répertoire
    }
admit-save-one = Admission de « { $name } »
admit-done =
    { $count ->
        [one] 1 admise depuis le répertoire.
       *[other] { $count } admises depuis le répertoire.
    }
admit-done-one = « { $name } » est admis.
admit-name = Nom
admit-name-missing = Le nom manque.
admit-name-hint = Nom complet avec forme juridique. Qui figure déjà au répertoire apparaît dans la liste.
admit-name-known = Figure au répertoire. Rien d’autre n’est nécessaire.
admit-kind = Type
admit-kind-start_up = Start-up
admit-kind-team = Équipe
admit-kind-association = Association
admit-kind-person = Personne
admit-kind-authority = Administration
admit-email = Courriel
