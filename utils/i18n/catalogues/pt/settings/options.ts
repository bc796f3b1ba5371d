import type { SameAs } from '../../catalogue.ts';
import type { options as english } from '../../en/settings/options.ts';

/** Portuguese: the settings as a whole, the page and the language. ICU MessageFormat. */
export const options: SameAs<typeof english> = {
  'options.title': 'Configurações do Winnow',
  'options.lead': 'Cada mudança é guardada na hora.',
  'options.contents': 'Conteúdo',
  'optionsGroup.you': 'Você',
  'optionsGroup.judging': 'Julgar',
  'optionsGroup.deciding': 'Decidir',
  'optionsGroup.winnow': 'Winnow',
  'options.page.title': 'A página, e desfazer',
  'options.undoWindow.why': 'Nada é pressionado antes de passarem. Com 0, é pressionado na hora.',
  'options.undoWindow.listed':
    'Agora isto só conta para “Depois”: o que é só anotado pode ser retirado enquanto estiver anotado.',
  'options.you.title': 'Quem você é',
  'options.you.why':
    'Afirmações como “nós dois estudamos em Gante” são verificadas com isto. Fica neste computador; deixe de fora o que quiser.',
  'options.oneALine': 'um por linha',
  'options.keysOn': 'Decidir com uma só tecla, na página e na lista',
  'options.rules': 'O que dizem as regras da própria rede',
  'options.untouched': 'Não tocar na página da rede',
  'options.untouched.why':
    'Sem etiquetas nem teclas na página: ela é apenas lida, e a lista mostra as opiniões. Os termos da rede proíbem programas que mudem o aspecto das suas páginas.',
  'options.pressing': 'O que você decide na lista',
  'pressing.press': 'é pressionado por você na página aberta, passado o tempo para desfazer',
  'pressing.list': 'é só anotado: quem pressiona na página é você',
  'language.title': 'Idioma',
  'language.choice': 'O Winnow fala',
  'language.auto': 'O idioma do navegador',
  'language.why':
    'Na hora e em toda parte: aqui, na lista, na página. Uma resposta é escrita no idioma de quem enviou, seja qual for a sua escolha.',
  'options.undoWindow': 'Segundos em que uma decisão pode ser desfeita',
  'options.undoWindow.wrong': 'Segundos: um número inteiro de 0 a 60.',
  'presence.badges': 'Etiquetas e teclas na página',
  'presence.untouched': 'Não tocar na página',
  'presenceWhy.badges': 'Você vê cada etiqueta junto do nome, e decide ali com uma tecla.',
  'presenceWhy.untouched':
    'Nada é desenhado na página e nada escuta nela: ela é apenas lida. Você vê e decide tudo na lista, atrás do botão da barra de ferramentas. As regras falam também de ler.',
};
