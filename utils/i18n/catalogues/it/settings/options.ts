import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** Italian: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Impostazioni di Winnow',
  'options.lead': 'Ogni modifica è salvata subito.',
  'options.contents': 'Contenuto',
  'optionsGroup.you': 'Tu',
  'optionsGroup.judging': 'Giudicare',
  'optionsGroup.deciding': 'Decidere',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'La pagina, e annullare',
  'options.undoWindow.why': 'Niente viene premuto prima che passino. Con 0 si preme subito.',
  'options.undoWindow.listed':
    'Ora conta solo per «Più tardi»: ciò che è solo annotato si può ritirare finché è annotato.',
  'options.you.title': 'Chi sei',
  'options.you.why':
    'Affermazioni come «abbiamo studiato entrambi a Gand» vengono verificate con questo. Resta su questo computer; lascia fuori ciò che vuoi.',
  'options.oneALine': 'uno per riga',
  'options.keysOn': 'Decidere con un solo tasto, sulla pagina e nell’elenco',
  'options.rules': 'Che cosa dicono le regole della rete stessa',
  'options.untouched': 'Non toccare la pagina della rete',
  'options.untouched.why':
    'Niente etichette né tasti sulla pagina: viene solo letta, e l’elenco mostra i giudizi. Le condizioni della rete vietano software che cambi l’aspetto delle sue pagine.',
  'options.pressing': 'Ciò che decidi nell’elenco',
  'pressing.press': 'viene premuto per te sulla pagina aperta, passato il tempo per annullare',
  'pressing.list': 'viene solo annotato: lo premi tu sulla pagina',
  'language.title': 'Lingua',
  'language.choice': 'Winnow parla',
  'language.auto': 'La lingua del browser',
  'language.why':
    'Subito e ovunque: qui, nell’elenco, sulla pagina. Una risposta viene scritta nella lingua del mittente, qualunque cosa tu scelga.',
  'options.undoWindow': 'Secondi in cui una decisione si può annullare',
  'options.undoWindow.wrong': 'Secondi: un numero intero da 0 a 60.',
  'presence.badges': 'Etichette e tasti sulla pagina',
  'presence.untouched': 'Non toccare la pagina',
  'presenceWhy.badges': 'Vedi ogni etichetta accanto al nome, e decidi lì con un tasto.',
  'presenceWhy.untouched':
    'Sulla pagina non si disegna niente e niente vi ascolta: viene solo letta. Vedi e decidi tutto nell’elenco, dietro il pulsante della barra degli strumenti. Le regole parlano anche della lettura.',
};
