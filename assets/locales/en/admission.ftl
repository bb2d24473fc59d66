# Who is taken into a session: from the directory or by hand.
prepare-kinds-start_up = Start-ups
prepare-kinds-team = Teams
prepare-kinds-association = Associations
prepare-kinds-person = People
prepare-kinds-authority = Authorities
prepare-kinds-mixed = Applications
admit-open-directory = From the directory …
admit-open-by-hand = By hand …
admit-from-directory = Take in from the directory
admit-by-hand = Take in by hand
admit-search = Name, town or e-mail
admit-directory-empty = The directory is still empty. It fills with your lists and with what you enter by hand.
admit-nothing-found = There is no such entry. Use fewer letters, or enter it by hand.
admit-inside = already in
admit-further = Show more
admit-chosen =
    { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
admit-choose-first = Choose first
admit-take =
    { $count ->
        [one] Take in
       *[other] Take in { $count }
    }
admit-and-next = Take in and next
admit-save =
    { $count ->
        [one] Admission from the directory
       *[other] Admission of { $count } from the directory
    }
admit-save-one = Admission of “{ $name }”
admit-done =
    { $count ->
        [one] 1 taken in from the directory.
       *[other] { $count } taken in from the directory.
    }
admit-done-one = “{ $name }” is taken in.
admit-name = Name
admit-name-missing = The name is missing.
admit-name-hint = Full name with legal form. Who is in the directory already appears in the list.
admit-name-known = Is in the directory. No more is needed.
admit-kind = Kind
admit-kind-start_up = Start-up
admit-kind-team = Team
admit-kind-association = Association
admit-kind-person = Person
admit-kind-authority = Authority
admit-email = E-mail
