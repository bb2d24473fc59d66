# Procès-verbal : documents, aperçu, validation, sceau.

record-loading = Chargement du procès-verbal
record-not-there = Le procès-verbal ne peut pas être ouvert.
record-title = Procès-verbal
record-sub =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
record-documents = Documents
record-right = Points ouverts et validation
record-cancel = Annuler

## Documents
record-minutes = Procès-verbal
record-csv = Résultats en CSV
record-csv-german = Résultats pour Excel
record-final = complet
record-draft = projet
record-state-pages =
    { $count ->
        [one] { $state }, 1 page
       *[other] { $state }, { $count } pages
    }
record-why-scoring-open = après la clôture de l’évaluation
record-why-no-ranking = l’objet ne connaît pas de points
record-save-named = { $name } : Enregistrer…
record-save = Enregistrer…
record-pdf = PDF
record-state-dialect = { $state }, point décimal
record-state-dialect-german = { $state }, virgule décimale
record-outside = Reste dehors
record-outside-words = Les évaluations individuelles et les notes d’appréciation. Elles n’ont pas leur place dans ce dossier.

## Aperçu
record-page-alt = Procès-verbal, page { $page } sur { $of }, en image. Le PDF enregistré peut être lu à voix haute.
record-page-alt-draft = Projet de procès-verbal, page { $page } sur { $of }, en image. Le PDF enregistré peut être lu à voix haute.

## Points ouverts
record-open = Points ouverts
record-open-not-frozen = Le plan n’est pas figé
record-open-not-frozen-words = Seul ce qui a été figé et déroulé peut être signé.
record-open-run = La séance est encore en cours
record-open-run-words = La signature vient après le dernier point de l’ordre du jour.
record-open-scoring = L’évaluation est ouverte
record-open-scoring-words = Sa clôture fait entrer le résultat au procès-verbal.
record-open-unreadable = Une entrée est illisible
record-open-unreadable-words = Elle est conservée. Rien n’est signé par-dessus. Ouvrez la séance avec une version plus récente de Pitchpult.
record-open-unknown = Un point est ouvert
record-open-unknown-words = Cet affichage ne le connaît pas. Ouvrez la séance avec une version plus récente de Pitchpult.
record-way-prepare = Vers la préparation
record-way-run = Vers le déroulement
record-way-results = Vers les résultats
record-chain-broken = La chaîne de hachage ne correspond pas
record-chain-broken-words = Des entrées ont été modifiées hors de Pitchpult. Prenez la dernière sauvegarde et parlez-en à votre service informatique.

## Validation
record-sign-off = Validation
record-four-eyes = Quatre yeux : secrétaire et présidence
record-four-eyes-hosts = Quatre yeux dans chaque organisme
record-chair = Présidence
record-minute-taker = Secrétaire de séance
record-co-host-signer = pour l’organisme
record-co-host = coorganisateur
record-host-unnamed = Organisateur
record-signer-open = { $role }, en attente
record-signer-signed = { $role }, signé à { $time }
record-sign =
    { $count ->
        [one] Valider : encore 1 signature
       *[other] Valider : encore { $count } signatures
    }
record-signing-title = Quatre yeux
record-signing-title-hosts = Quatre yeux dans chaque organisme
record-signed-count = { $signed } sur { $of } ont signé. L’ordre est libre.
record-to-preview = Vers l’aperçu
record-signs-now = signe maintenant
record-sign-first = Signer d’abord
record-sign-first-name = { $name } : signer d’abord
record-signed-at = signé à { $place }, { $time }
record-sign-order = Avec les deux signatures, le procès-verbal est validé. Il ne peut ensuite être modifié que si la validation est retirée avec un motif.
record-sealed = Les deux ont signé. Le procès-verbal est validé.
record-sign-order-hosts = Avec toutes les signatures, le procès-verbal est validé. Ensuite il ne change que si la validation est retirée avec un motif ; alors les signatures de tous les organismes tombent.
record-sealed-hosts = Tous ont signé. Le procès-verbal est validé.
record-sign-read = J’ai lu le procès-verbal.
record-sign-read-error = Lisez d’abord le procès-verbal dans l’aperçu.
record-sign-read-missing = Signer : confirmer la lecture
record-place = Lieu
record-place-error = Le lieu figure sous la signature.
record-sign-place-missing = Signer : lieu manquant
record-sign-as = Signer en tant que { $name }
record-sign-refused = La signature n’a pas été acceptée.
record-revoke = Retirer la validation…
record-revoke-title = Retirer la validation
record-revoke-effect = Toutes les signatures tombent, le procès-verbal redevient un projet. Le retrait et son motif restent au journal d’audit. Les copies déjà enregistrées ne changent pas.
record-revoke-reason = Motif
record-revoke-reason-error = Sans motif, la validation demeure.
record-revoke-missing = Motif manquant
record-revoke-do = Retirer
record-revoke-refused = La validation demeure.

## Sceau
record-seal = Sceau
record-seal-plan = Version figée, { $time }
record-seal-log = Journal jusqu’à l’entrée { $entry }, { $time }

## Enregistrement
record-save-draft = Enregistrer le projet…
record-save-final = Enregistrer le procès-verbal…
record-pdf-note = PDF/A-2a, accessible selon PDF/UA-1
