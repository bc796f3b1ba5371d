import type { CueTable } from './cue-table.ts';

export const PT: CueTable = {
  shared:
    'ambos, ambas, os dois, as duas, nos dois, nos duas, somos dois, somos duas, ja somos dois, como tu, como voce, como vc, tal como tu, tal como voce, assim como voce, assim como tu, igual a voce, igual a ti, que nem voce, que nem tu, eu e tu, tu e eu, voce e eu, eu e voce, vc e eu, eu e vc, partilhamos, compartilhamos, partilho da, partilho a tua, partilho o teu, compartilho, dividimos, em comum, comum, comuns, mesmo, mesma, mesmos, mesmas, o mesmo, a mesma, colega, colegas, ex colega, ex colegas, companheiro, companheira, companheiros, conterraneo, conterranea, conterraneos, vizinho, vizinha, vizinhos, nos une, une nos, unem nos, conterra, camarada, xara, coincidimos, cruzamos nos, cruzamos, nos cruzamos, mais dois, patricio, patricia, como nos, entre nos, e eu tambem, tu tambem, voce tambem, nos 2, os 2, a nos dois, nos os dois, nos as duas, dos dois, das duas, de ambos, nos reune, nos junta, junta nos, aproxima nos, nos aproxima, reconhecem se, se reconhecem, se reconhece, se encontram, idem, igual aqui, ja somos, como eu, que nem eu, tal e qual, mesma historia, entre colegas',
  too: 'tambem, outro, outra, eu tambem, igualmente, mais um, mais uma, tb, tbm, tambem eu',
  you: 'tu, te, ti, voce, vc, voces, contigo, lhe',
  we: 'nos, nosso, nossa, somos, fomos, estivemos, estudamos, estudamos, trabalhamos, trabalhamos, andamos, andamos',
  me: 'eu, me, mim, meu, minha, sou, comigo',
  your: 'teu, tua, teus, tuas, seu, sua, seus, suas, vosso',
  others:
    'minha mulher e eu, meu marido e eu, eu e minha, eu e meu, eu e a minha, eu e o meu, a minha irma e eu, minha irma e eu, meu irmao e eu, minha prima e eu, meu primo e eu, minha colega e eu, meu colega e eu, minha socia e eu, meu socio e eu, minha mae e eu, meu pai e eu, os meus pais, meus pais, os meus filhos, meus filhos, minhas filhas, minhas irmas, o meu marido e eu, a minha mulher e eu, a minha socia e eu, o meu socio e eu',
  mine: 'meu, minha, meus, minhas',
  and: 'e, tal como, como',
  yours: 'teu, tua, seu, sua, de voce',
  text: 'post, posts, artigo, artigos, publicacao, publicacoes, texto, livro, newsletter, fio, coluna, ensaio, blog, paper, estudo, reflexao, reflexoes, cronica, tese, entrevista, guia, materia, peca, portfolio, logo, o que escreveste, o que disseste, o que escreveu, o que disse, o que publicaste, o que partilhaste, o que compartilhou, video, serie, carta, relato, palavras sobre, post sobre',
  talk: 'palestra, palestras, apresentacao, keynote, painel, oficina, workshop, poster, webinar, demo, sessao, discurso, podcast, intervencao, comunicacao, mesa redonda, aula, exposicao, stand, talk, participacao, conferencia, fala, falas, bate papo, live, painel sobre, pitch',
  met: 'conhecemo nos, conhecemos nos, nos conhecemos, te conheci, conheci te, vi te, te vi, ouvi te, te ouvi, vi voce, ouvi voce, assisti a tua, assisti a sua, assisti sua, cruzamo nos, cruzamos nos, nos cruzamos, nos vimos, vimo nos, falamos no, falamos na, falamos em, conversamos no, conversamos na, estivemos no, estivemos na, estivemos em, estivemos os dois, na plateia, no publico, na primeira fila, ver te, te ver no, te ver na, ve lo, ve la, encontramos no, encontramos na, nos encontramos, encontramo nos',
  told: 'sugeriu, sugeriu que, me sugeriu, sugeriu me, recomendou, me recomendou, recomendou me, falou de ti, falou me, me falou, falou de voce, contou me, me contou, disse me, me disse, disse que, diz que, deu me, me deu, passou me, me passou, mandou me, me mandou, enviou me, me enviou, indicou, me indicou, indicou me, mencionou, insistiu, acha que, achou que, aconselhou, aconselhou me, da parte de, por recomendacao de, por indicacao de, por sugestao de, indicacao de, recomendado por, via, atraves de, amigo de, amiga de, amigo em comum, amiga em comum, amigos em comum, ambos conhecemos, conhecemos os dois, conhecemos ambos, conhecemos a, conhecemos o, manda cumprimentos, manda abraco, manda um abraco, manda lembrancas, manda beijinhos, cumprimentos de, abraco da, abraco do, lembrancas de, fala muito, fala maravilhas, fala bem, apresentou nos, nos apresentou, por intermedio, elogiou, conhecido em comum, pos me em contacto, e amigo, e amiga, incentivou me, me incentivou, elogia',
  know: 'vi que, vejo que, reparei que, li que, notei que, soube que, sei que tu, sei que voce, sei que gostas, sei que gosta, tu tambem, voce tambem, parabens pelo, parabens pela, parabens por, o teu trabalho na, o seu trabalho na, seu trabalho na, teu trabalho na, a tua passagem, sua passagem, tua paixao, sua paixao, teu interesse, seu interesse, tua experiencia, sua experiencia, no teu perfil, no seu perfil, es de, estudaste na, estudou na, trabalhaste na, trabalhou na, vives em, mora em, gostas de',
  school:
    'formado, formada, formados, formei, formamos, ex aluno, ex aluna, ex alunos, antigo aluno, antiga aluna, antigos alunos, alumni, aluno, aluna, estudei, estudamos, estudante, estudantes, estudos, estudar, licenciado, licenciada, licenciados, curso, campus, turma, mestrado, doutoramento, andei na, andamos na, colega de curso, colega de faculdade, graduado, egresso, tirei o curso',
  employer:
    'trabalhei, trabalhamos, trabalhou na, trabalhado, ex colega, ex colegas, colega de trabalho, ex, antigo, antiga, passei pela, passei pelo, passamos pela, passamos pelo, anos na, anos no, empresa, estagio, hospital, escritorio, equipa, equipe, funcionarios, casa',
  community:
    'membro, membros, socio, socia, socios, associacao, clube, rede, voluntario, voluntaria, voluntarios, capitulo, embaixador, embaixadora, coletivo, comunidade, associados, grupo',
  place:
    'moro em, moramos em, mora em, vivo em, vivemos em, vivi em, nasci em, nascido, nascida, nascemos, cresci em, crescemos em, crescemos, cidade, bairro, conterraneo, conterranea, vizinho, vizinha, vizinhos, terra, natural de, zona, regiao, gema',
  industry:
    'setor, sector, area, ramo, industria, profissao, oficio, campo, meio, trabalho em, trabalhamos em, trabalhamos na area, cargo, funcao, designers, professores, advogados, enfermeiras, mundo',
  interest:
    'paixao, paixao por, paixao pelo, paixao pela, apaixonado, apaixonada, apaixonados, apaixonadas, amor por, amor pelo, amor pela, interesse por, interesse em, interesses, fa, fas, fa de, fas de, fanatico, fanatica, fanaticos, amante, amantes, louco por, louca por, loucos por, hobby, gosto por, gosto pelo, gosto de, gostamos de, adoramos, adoro, amamos, amo, viciado, viciada, viciados, aficionado, adepto, adepta, adeptos, entusiasta, entusiastas, jogamos, praticamos, torcedor, colecionador',
  group:
    'gente, malta, pessoal, meninas, meninos, rapazes, raparigas, mulheres, homens, turma, galera, malucos, familia',
  event:
    'congresso, feira, evento, encontro, jornada, jornadas, cimeira, festival, simposio, participante, participantes, edicao, meetup, forum, seminario, conferencia',
  vagueInterest:
    'mesmos interesses, interesses comuns, interesses em comum, interesses semelhantes, interesses parecidos, muito em comum, coisas em comum, tanto em comum, tanta coisa em comum, algo em comum, mesmas paixoes, paixoes em comum, mesmos valores, valores em comum, mesma onda, mesma sintonia, mesma vibe, mesma energia, mesma frequencia, mesma pegada, afinidades, pessoas como tu, pessoas como voce, gente como tu, gente como voce, perfis semelhantes, perfis parecidos, pontos em comum, mesma paixao, mesma visao, sinergias, sinergia, objetivos comuns, mesmos objetivos, percursos semelhantes, percurso parecido, mesmo comprimento de onda, mesmos gostos, gostos em comum, almas gemeas, trajetorias parecidas, trajetoria parecida, mesma tribo, mesma praia, mesmo clube, nos parecemos, parecidos, mesmo humor, mesma turma, mesmo barco, mesmo time',
  vagueIndustry:
    'mesmo setor, mesma area, mesmo ramo, mesma industria, mesmo campo, mesmo meio, mesmo mundo, mesma profissao, nosso setor, nossa area, nosso ramo, nossa industria, nosso meio, nossa profissao, nosso mundo, areas semelhantes, area semelhante, areas proximas, tua area, sua area, mesmo oficio, nosso oficio, mesmo sector, nosso sector, mesmo nicho',
  vaguePlace:
    'mesma cidade, mesma zona, mesmo bairro, mesma regiao, mesmo pais, nossa cidade, nosso bairro, nossa terra, mesma terra, ao virar da esquina',
  vaguePerson:
    'contatos em comum, contactos em comum, amigos em comum, conhecidos em comum, conexoes em comum, contacto em comum, contato em comum, amigo em comum, amiga em comum, ligacoes em comum, mesma gente, mesmas pessoas, conhecido em comum, amizades em comum',
  vagueEvent:
    'mesmo voo, mesmo comboio, mesmo trem, no aviao, no comboio, mesmo evento, mesmo congresso, mesma conferencia, lado a lado, sentamos juntos, na fila, numa festa, ja nos conhecemos, ja nos cruzamos, mesma mesa, no elevador, na sala de espera, mesmo hotel, partilhamos mesa, dividimos mesa, dividimos um taxi',
  vagueSchool:
    'mesma universidade, mesma escola, mesma faculdade, mesmo curso, mesma turma, mesmo colegio, mesma uni',
  not: 'nao, nunca, jamais, sem, nem, nenhum, nenhuma, ao contrario, nada',
  sell: 'ajudamos, ajudo, oferecemos, ofereco, vendemos, vendo, fornecemos, nossos clientes, nossa solucao, nossa plataforma, nossa agencia, nossa empresa, nosso produto, nosso servico, gratis, gratuita, gratuito, desconto, oferta, orcamento, chamada, reuniao, demo, vendas, leads, investimento, oportunidade, vaga, empresas como, profissionais como',
  ignore:
    'nao so, nao apenas, nao e, nao acredito, por que nao, porque nao, sem duvida, sem compromisso, sem problema, sem pressa, ao mesmo tempo, mesmo dia, agora mesmo, mesmo assim, mesmo que, hoje mesmo, trabalhar juntos, crescer juntos, entre outros, entre outras, outro dia, outra vez, por outro lado, outra coisa, como voce sabe, como sabe, contigo, com voce, para ti, para voce, a ti, de ti, de voce, gostaria de, gostava de, gostaria, adorava, adoraria, te interessa, lhe interessa, pelo linkedin, via linkedin, atraves do linkedin, somos uma, somos um, somos especialistas, senso comum, nos contacte, fora do comum, nem que, nem sei, nada como',
};
