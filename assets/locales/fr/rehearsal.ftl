# La répétition : une copie de la séance, jetée ensuite.
rehearsal-label = Répétition
rehearsal-mark = { $speed ->
    [1] Répétition
   *[other] Répétition, { $speed } fois plus vite
}
rehearsal-why = Rien de tout cela ne compte. La séance elle-même reste telle quelle.
rehearsal-speed = Vitesse de la répétition
rehearsal-times = { $speed } fois
rehearsal-end = Terminer la répétition
rehearsal-start = Commencer une répétition
rehearsal-start-why = Tout le déroulement pour s’exercer, dans une copie et plus vite que la réalité. La copie disparaît ensuite.
rehearsal-copying = La répétition se prépare
