# Reprise des candidatures depuis un fichier. Chaque texte dit ce qui s’est passé, puis ce qu’il faut faire.

## Fichiers qui ne sont pas repris

error-import-empty =
    Le fichier est vide. Vérifiez que vous avez choisi le bon fichier et enregistrez de nouveau la liste dans votre tableur.
error-import-no-rows =
    Il n’y a rien sous la ligne d’en-tête. Choisissez une autre ligne d’en-tête, une autre feuille ou un autre fichier.
error-import-not-a-table =
    { $kind ->
        [pdf] Ce fichier est un document PDF, pas un tableau.
        [image] Ce fichier est une image, pas un tableau.
        [document] Ce fichier est un document texte, pas un tableau.
        [markup] Ce fichier est une page web ou un fichier XML, pas un tableau.
        [json] Ce fichier est un fichier JSON, pas un tableau.
        [prose] Ce fichier est un texte suivi sans colonnes, pas un tableau.
        [archive] Ce fichier est une archive compressée, pas un tableau.
       *[binary] Ce fichier ne contient pas de tableau.
    } Choisissez un fichier texte (CSV, TSV), un fichier Excel (.xlsx) ou une feuille OpenDocument (.ods).
error-import-other-spreadsheet =
    { $kind ->
        [xlsb] Ce fichier est un classeur Excel binaire (.xlsb).
       *[xls] Ce fichier est un classeur à l’ancien format Excel (.xls).
    } Ouvrez-le dans votre tableur, enregistrez-le comme classeur Excel (.xlsx) et choisissez le nouveau fichier.
error-import-encrypted =
    Le fichier est protégé par un mot de passe. Retirez le mot de passe dans votre tableur, enregistrez une copie et choisissez-la.
error-import-broken-workbook =
    Le fichier est endommagé ou incomplet. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou faites-vous le renvoyer.
error-import-unpacks-too-far =
    Décompressé, le fichier contient plus de { $limit } Mo ; il n’est donc pas ouvert. Dans une copie, supprimez ce qui ne fait pas partie de la liste, ou enregistrez la liste en CSV.
error-import-too-large =
    Le fichier pèse { $size } Mo ; { $limit } Mo au plus sont repris. Dans une copie, supprimez ce qui ne fait pas partie de la liste.
error-import-too-many-rows =
    La liste compte { $rows } lignes ; { $limit } au plus sont reprises. Divisez la liste ou ne gardez que les candidatures de cet événement.
error-import-too-many-columns =
    La ligne { $row } compte { $columns } colonnes ; { $limit } au plus sont reprises. Supprimez les colonnes en trop ou choisissez un autre séparateur.
error-import-too-many-cells =
    Le tableau compte plus de { $limit } cellules. Dans une copie, supprimez ce qui ne fait pas partie de la liste.
error-import-cell-too-long =
    La cellule { $column } de la ligne { $row } dépasse { $limit } caractères. Le plus souvent, il y manque un guillemet fermant. Corrigez la cellule dans le fichier.
error-import-wrong-encoding =
    Le fichier ne peut pas être lu en { $encoding }. Choisissez un autre encodage ou enregistrez la liste dans votre tableur en « CSV UTF-8 ».
error-import-no-such-header-row =
    La ligne { $row } est vide ou n’existe pas. Choisissez une autre ligne d’en-tête.
error-import-no-such-sheet =
    La feuille « { $sheet } » n’est pas dans le fichier. Choisissez une autre feuille.

## Affectation des colonnes

error-import-no-name-column =
    Aucune colonne n’est encore affectée au nom. Choisissez la colonne qui contient les noms.
error-import-field-twice =
    Deux colonnes sont affectées au même champ ({ $field ->
        [name] nom
        [place] lieu
        [presenter] présentateur
        [email] adresse électronique
        [description] description courte
        [received] candidature reçue le
        [amount] montant en euros
        [reference] référence dans le fichier
        [kind] type de candidat
        [given-name] prénom
        [phone] téléphone
        [challenge] défi
        [founded] création
        [proof] numéro d’immatriculation
        [branch] secteur d’activité
        [size] effectif
        [access] besoins d’accessibilité
        [remote] participation par vidéo
       *[website] site web
    }). Affectez l’une d’elles autrement.
error-import-unknown-column =
    L’affectation ne correspond pas à ce tableau de { $columns } colonnes. Choisissez de nouveau le fichier.

## Lignes qui demandent une décision

fault-missing-name-title = Ligne { $row } : nom manquant
fault-missing-name = La colonne { $column } est vide sur cette ligne. Saisissez le nom ou laissez la ligne de côté.
fault-name-too-long-title = Ligne { $row } : nom trop long
fault-name-too-long = Le nom compte { $chars } caractères ; { $limit } sont possibles. Raccourcissez-le ou vérifiez que la colonne { $column } contient les noms.
fault-email-no-ending-title = Ligne { $row } : adresse incomplète
fault-email-no-ending = « { $value } » n’a pas d’extension. Corrigez l’adresse ou reprenez la ligne sans adresse électronique.
fault-email-incomplete-title = Ligne { $row } : adresse incomplète
fault-email-incomplete = « { $value } » n’est pas une adresse unique et complète. Corrigez-la ou reprenez la ligne sans adresse électronique.
fault-date-no-such-day-title = Ligne { $row } : cette date n’existe pas
fault-date-no-such-day =
    « { $value } » : { $month ->
        [january] janvier a
        [february] février { $year } a
        [march] mars a
        [april] avril a
        [may] mai a
        [june] juin a
        [july] juillet a
        [august] août a
        [september] septembre a
        [october] octobre a
        [november] novembre a
       *[december] décembre a
    } { $days } jours. Corrigez la date ou reprenez la ligne sans date.
fault-date-no-such-month-title = Ligne { $row } : cette date n’existe pas
fault-date-no-such-month = « { $value } » : il n’y a pas de mois { $number }. Corrigez la date ou choisissez plus haut un autre format de date.
fault-date-unreadable-title = Ligne { $row } : pas une date
fault-date-unreadable = « { $value } » ne peut pas être lu comme une date. Écrivez-la sous la forme JJ.MM.AAAA ou reprenez la ligne sans date.
fault-not-a-number-title = Ligne { $row } : pas un nombre
fault-not-a-number = « { $value } » ne peut pas être lu comme un montant. Corrigez-le ou reprenez la ligne sans montant.
fault-control-characters-title = Ligne { $row } : caractères invisibles
fault-control-characters = La colonne { $column } contient des caractères de commande invisibles (affichés ici par �) : « { $value } ». Réécrivez le texte.
fault-double-title = Ligne { $row } : en double avec la ligne { $taken }
fault-double =
    { $email ->
        [same] « { $value } » : même nom, même adresse électronique.
       *[missing] « { $value } » : même nom ; l’une des lignes n’a pas d’adresse électronique.
    } Choisissez la ligne à conserver.
fault-date-no-such-year-title = Ligne { $row } : année à vérifier
fault-date-no-such-year = « { $value } » : l’année { $year } n’est pas possible ici. Elle remplace souvent une date vide d’un tableur. Corrigez la date ou reprenez la ligne sans date.
fault-year-unreadable-title = Ligne { $row } : pas une date de création
fault-year-unreadable = « { $value } » n’est ni une année ni une date. Écrivez AAAA ou JJ.MM.AAAA ou reprenez la ligne sans date de création.
fault-phone-lost-title = Ligne { $row } : numéro de téléphone incomplet
fault-phone-lost = « { $value } » ne peut pas être composé. Un tableur a peut-être raccourci le numéro. Corrigez-le ou reprenez la ligne sans numéro de téléphone.
fault-not-a-count-title = Ligne { $row } : pas un effectif
fault-not-a-count = « { $value } » ne peut pas être lu comme un nombre de personnes. Corrigez-le ou reprenez la ligne sans ce nombre.
fault-not-yes-or-no-title = Ligne { $row } : ni oui ni non
fault-not-yes-or-no = « { $value } » ne dit pas si la participation se fait par vidéo. Écrivez « oui » ou « non » ou reprenez la ligne sans cette indication.
fault-further-title = Ligne { $row } : autre candidature, comme ligne { $first }
fault-further =
    « { $value } » candidate aussi à la ligne { $first }, avec { $field ->
        [challenge] un autre défi
        [description] une autre description
       *[reference] une autre référence
    }. { $taken ->
        [yes] Les deux candidatures sont reprises. Choisissez si seule la première reste.
       *[no] Seule la première candidature est reprise. Choisissez si toutes restent.
    }

## Ce qui a été trouvé dans le fichier et peut être changé

found-titles = Lignes au-dessus de l’en-tête : { $count } (« { $text } »). Elles ne sont pas reprises.
found-header-rows = L’en-tête va de la ligne { $row } à la ligne { $last }.
found-no-header = Le tableau n’a pas d’en-tête. Les colonnes sont affectées d’après leur contenu.
found-hidden-sheets = Feuilles masquées : { $count } ({ $sheets }). Vous pouvez en choisir une.
found-hidden-sheet-read = La feuille « { $sheet } » est masquée dans le fichier.
found-hidden =
    Lignes masquées ou filtrées : { $count } (ligne { $rows }). { $taken ->
        [yes] Elles sont reprises.
       *[no] Elles restent de côté.
    }
found-total =
    Lignes de total : { $count } (ligne { $rows } : « { $text } »). { $taken ->
        [yes] Elles sont reprises.
       *[no] Elles restent de côté.
    }
found-footnote =
    Remarques sous la liste : { $count } (ligne { $rows } : « { $text } »). { $taken ->
        [yes] Elles sont reprises.
       *[no] Elles restent de côté.
    }
found-repeated-header =
    En-têtes répétés : { $count } (ligne { $rows }). { $taken ->
        [yes] Ils sont repris.
       *[no] Ils restent de côté.
    }
found-section =
    Intertitres : { $count } (ligne { $rows } : « { $text } »). { $taken ->
        [yes] Ils sont repris.
       *[no] Ils restent de côté.
    }
found-hidden-columns =
    Colonnes masquées : { $count } ({ $columns }). { $taken ->
        [yes] Elles sont affectées comme les autres.
       *[no] Elles ne sont pas affectées.
    }
found-open-quotes = Guillemets jamais fermés : { $count } (ligne { $rows }). Ils sont lus comme des lettres. Vérifiez ces lignes.
found-garbled = Lignes aux lettres altérées : { $count } (ligne { $rows }). Choisissez un autre encodage ou corrigez le fichier.
found-wrapped =
    Cellules de la forme ="…" : { $count }. { $taken ->
        [yes] Le texte entre les guillemets est repris.
       *[no] Elles restent telles quelles.
    }
found-merged =
    Cellules qui appartiennent à une cellule fusionnée : { $count }. { $taken ->
        [yes] Sa valeur vaut pour chaque ligne qu’elle couvre.
       *[no] Sa valeur ne vaut que pour la première ligne.
    }
found-several-values =
    La colonne { $column } contient plusieurs valeurs par cellule, séparées par { $separator ->
        [line] un saut de ligne
        [semicolon] un point-virgule
        [pipe] une barre verticale
        [slash] une barre oblique
       *[comma] une virgule
    }.
found-doubtful-dates = Impossible de savoir si le jour ou le mois vient en premier dans la colonne { $columns }. Vérifiez l’écriture des dates.
found-serial-dates = La colonne { $column } contient des jours sous forme de nombres, comme les tableurs les comptent : { $count }. Ils sont lus comme des dates.
found-doubtful-numbers = Dans la colonne { $columns }, il n’est pas certain que le point ou la virgule sépare les milliers. Ils sont lus comme des milliers. Vérifiez l’écriture des nombres.

## À l’écran : ce qui a été reconnu

import-found = Reconnu
import-found-more =
    { $count ->
        [one] Afficher { $count } constat de plus
       *[other] Afficher { $count } constats de plus
    }
import-change = Modifier
import-column = Colonne { $letter }
import-remembered = Les colonnes sont affectées comme la dernière fois avec une telle liste.
import-remembered-reset = Reconnaître à nouveau
import-rows-span = Lignes { $row } à { $last }
import-sheet-hidden = { $sheet } (masquée)
import-separator-none = une valeur par cellule
import-separator-line = saut de ligne sépare
import-separator-semicolon = point-virgule sépare
import-separator-pipe = barre | sépare
import-separator-comma = virgule sépare
import-separator-slash = barre oblique sépare
import-checking = Vérification des lignes
found-turn-aside-yes = Reprendre
found-turn-aside-no = Écarter
found-turn-hidden-columns-yes = Affecter
found-turn-hidden-columns-no = Ne pas affecter
found-turn-wrapped-yes = Déballer
found-turn-wrapped-no = Laisser tel quel
found-turn-merged-yes = Pour toutes les lignes
found-turn-merged-no = Première ligne seule
found-turn-further-yes = Toutes les reprendre
found-turn-further-no = Seulement la première
found-turn-challenges-yes = Créer des volets
found-turn-challenges-no = Sans volets
found-chosen-dates = Vous avez choisi l’écriture des dates dans la colonne { $columns }.
found-chosen-numbers = Vous avez choisi l’écriture des nombres dans la colonne { $columns }.
found-chosen-values = Vous avez choisi ce qui sépare les valeurs dans la colonne { $columns }.
found-further =
    Autres candidatures des mêmes candidats : { $count }. { $taken ->
        [yes] Chaque candidature reçoit sa propre entrée et son propre créneau.
       *[no] Qui candidate plusieurs fois présente une fois : avec la première candidature du fichier.
    }
found-challenges =
    Défis dans la liste : { $count }. { $taken ->
        [yes] Chacun devient un volet de l’ordre du jour.
       *[no] Ils ne sont pas repris.
    }{ $more ->
        [yes] {" "}Qui en nomme plusieurs présente pour le premier ({ $several }).
       *[no] {""}
    }

## À l’écran : une liste qui revient

import-difference = Comparaison avec ce qui est enregistré
import-count-new =
    { $count ->
        [one] { $count } nouvelle
       *[other] { $count } nouvelles
    }
import-count-linked = { $count } du répertoire
import-count-changed =
    { $count ->
        [one] { $count } modifiée
       *[other] { $count } modifiées
    }
import-count-same =
    { $count ->
        [one] { $count } inchangée
       *[other] { $count } inchangées
    }
import-count-gone =
    { $count ->
        [one] { $count } absente du fichier
       *[other] { $count } absentes du fichier
    }
import-count-removed =
    { $count ->
        [one] { $count } quitte la session
       *[other] { $count } quittent la session
    }
import-is-known = Qui figure au répertoire en est repris, sans créer de doublon.
import-is-separate = Devient une nouvelle entrée.
import-is-another = C’est quelqu’un d’autre
import-is-same = Finalement la même entrée
import-nothing = vide
import-remote-yes = oui
import-remote-no = non
import-missing =
    { $count ->
        [one] { $count } entrée de la session n’est pas dans le fichier
       *[other] { $count } entrées de la session ne sont pas dans le fichier
    }
import-missing-words = Elles restent dans la session tant que vous ne cochez rien.
import-remove = Retirer { $name } de la session
import-stored = La liste est importée : { $counts }.
import-take-changes = Importer les changements
import-idle = Rien de nouveau : retour
import-too-many = Choisir { $limit } au plus
import-row-new = nouvelle
import-row-changed = modifiée
import-row-linked = connue
import-row-further = autre
import-only-row = Ligne { $row } seule
import-both-rows = Les deux
import-faults-save = Enregistrer comme tableau
error-import-too-many-pitches = L’ordre du jour accepte encore { $limit } présentations, { $count } nouvelles sont choisies. Choisissez moins de lignes.

## Tableau des lignes qui restent dehors

fault-csv-name = lignes-non-importees
fault-csv-row = Ligne
fault-csv-column = Colonne
fault-csv-field = Champ
fault-csv-value = Valeur
fault-csv-reason = Motif
