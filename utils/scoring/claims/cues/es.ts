import type { CueTable } from './cue-table.ts';

export const ES: CueTable = {
  shared:
    'ambos, ambas, los dos, las dos, nosotros dos, somos dos, ya somos dos, como tu, como usted, como vos, igual que tu, igual que usted, igual que vos, al igual que, tal como tu, tanto como tu, lo mismo que tu, tu y yo, usted y yo, yo y tu, vos y yo, compartimos, comparto tu, comparto su, comparto contigo, compartir la, en comun, comun, comunes, mismo, misma, mismos, mismas, el mismo, la misma, companero, companera, companeros, companeras, excompanero, excompanera, excompaneros, colega, colegas, paisano, paisana, paisanos, paisanas, vecino, vecina, vecinos, vecinas, cofrade, nos une, nos unen, une a los dos, coincidimos, coincidiamos, coincidir, nos cruzamos, dos mas, condiscipulo, codo con codo, tocayo, compatriota, conterraneo, coterraneo, coterranea, como nosotros, como nosotras, entre nosotros, entre nosotras, y yo tambien, tu tambien, usted tambien, los 2, las 2, nosotras dos, a los dos, a las dos, hay que apoyarse, hay que ayudarse, de los dos, de las dos, nos reune, nos junta, nos hermana, nos reconocemos, se reconocen, se encuentran, idem, ya somos, igual que yo, lo mismo aqui, misma historia, como yo, de ambos, de ambas, tal cual, entre colegas',
  too: 'tambien, otro, otra, yo tambien, igualmente, asimismo, igual, otro mas, otra mas, una mas, uno mas, tampoco',
  you: 'tu, te, ti, usted, ustedes, contigo, vos',
  we: 'nosotros, nosotras, nos, nuestro, nuestra, somos, fuimos, estuvimos, estudiamos, trabajamos',
  me: 'yo, me, mi, mis, soy, conmigo, mio',
  your: 'tu, tus, su, sus, vuestro',
  others:
    'mi esposa y yo, mi esposo y yo, mi mujer y yo, mi marido y yo, mi hermana y yo, mi hermano y yo, mi colega y yo, mi socio y yo, mi socia y yo, mi amigo y yo, mi amiga y yo, mi prima y yo, mi primo y yo, mi madre y yo, mi padre y yo, mi hija y yo, mi hijo y yo, mis padres, mis hijos, mis hijas, yo y mi, mi novia y yo, mi novio y yo, mi mama y yo, mi papa y yo',
  mine: 'mio, mia, mios, mias',
  and: 'y, e, igual que, como',
  yours: 'tuyo, tuya, tuyos, suyo, suya, de usted, de ustedes',
  text: 'post, posts, articulo, articulos, publicacion, publicaciones, texto, libro, boletin, hilo, columna, ensayo, nota, blog, paper, escrito, estudio, reflexion, reflexiones, newsletter, cronica, entrada, tesis, entrevista, guia, lo que escribiste, lo que dijiste, lo que escribio, lo que dijo, lo que publicaste, lo que compartiste, lo que contaste, video, serie, carta, relato, palabras sobre',
  talk: 'charla, charlas, ponencia, ponencias, conferencia, presentacion, keynote, panel, taller, poster, webinar, demo, sesion, discurso, podcast, intervencion, clase magistral, mesa redonda, exposicion, stand, participacion, platica, live, directo, coloquio, pitch, clase',
  met: 'nos conocimos en, conocimos en, te conoci en, lo conoci en, la conoci en, te vi en, la vi en, lo vi en, le vi en, te escuche en, la escuche en, lo escuche en, le escuche en, te oi en, nos vimos en, coincidimos en, nos cruzamos en, hablamos en, charlamos en, platicamos en, sentados juntos, me sente a tu lado, entre el publico, en primera fila, estuvimos en, estuvimos los dos en, verte en, verla en, escucharte en, escucharla en, estuve en el publico, sentado a tu lado, sentada a tu lado',
  told: 'me sugirio, me recomendo, me hablo, me conto, me dijo, me dice, dice que, me paso tu, me paso su, me dio tu, me dio su, me mando, me envio, me animo, sugirio, recomendo, menciono, me menciono, insiste, insistio, cree que, piensa que, me aconsejo, de parte de, por recomendacion de, por consejo de, por sugerencia de, recomendado por, recomendada por, via, a traves de, amigo de, amiga de, amigos de, amigo en comun, amiga en comun, amigos en comun, ambos conocemos, los dos conocemos, conocemos a, te manda, le manda, manda saludos, te saluda, saludos de, habla maravillas, habla muy bien, habla de ti, nos presento, me empujo, conocido en comun, me puso en contacto, me refirio, me remitio, me apunto, amistad con, es amigo, es amiga, me pidio',
  know: 'vi que, veo que, he visto que, lei que, leo que, note que, me entere de que, supe que, se que tu, se que usted, se que te, tu tambien, usted tambien, felicidades por, felicitaciones por, enhorabuena por, tu trabajo en, su trabajo en, tu paso por, su paso por, tu pasion por, su pasion por, tu interes por, su interes por, tu experiencia en, su experiencia en, tu etapa en, en tu perfil, en su perfil, tu perfil dice, eres de, estudiaste en, trabajaste en, vives en, te gusta, te apasiona',
  school:
    'egresado, egresada, egresados, egresadas, exalumno, exalumna, exalumnos, ex alumno, ex alumna, ex alumnos, alumni, alumno, alumna, estudie, estudiamos, estudiante, estudiantes, estudios, estudiar, estudiado, titulado, titulada, graduado, graduada, graduados, graduamos, promocion, carrera, campus, licenciado, licenciada, aulas, alma mater, posgrado, maestria, pupitre',
  employer:
    'trabaje, trabajamos, trabajado, trabaja en, trabajando, excompanero, excompanera, excompaneros, companero de trabajo, companera de trabajo, colega de, ex, antiguo, antigua, pase por, pasamos por, anos en, etapa en, empresa, empleado, empleados, practicas, despacho, hospital, oficina, equipo',
  community:
    'miembro, miembros, socio, socia, socios, socias, asociacion, club, red, gremio, voluntario, voluntaria, voluntarios, capitulo, junta, embajador, embajadora, colectivo, afiliado, afiliada, pertenecemos, comunidad',
  place:
    'vivo en, vivimos en, vivi en, vive en, naci en, nacimos en, nacido, nacida, crecimos en, creci en, criado, criada, ciudad, barrio, paisano, paisana, paisanos, vecino, vecina, vecinos, tierra, pueblo, oriundo, oriunda, natural de, radicado, radicada, zona, region',
  industry:
    'sector, campo, industria, rubro, ramo, gremio, oficio, profesion, area, giro, ambito, trabajo en, trabajamos en, cargo, puesto, docentes, abogados, abogadas, enfermeras, disenadores, mundo',
  interest:
    'pasion, pasion por, apasionado, apasionada, apasionados, apasionadas, amor por, amor a, interes por, interes en, intereses, aficionado, aficionada, aficionados, aficion, aficion por, fan, fans, fan de, fanatico, fanatica, fanaticos, amante, amantes, amante de, loco por, locos por, hobby, gusto por, encanta, encantan, gusta, gustan, enamorado, adicto, adictos, forofo, friki, frikis, hincha, hinchas, bailamos, jugamos, aficiones, coleccionista',
  group:
    'gente, chicas, chicos, mujeres, hombres, ninos, muchachos, muchachas, pandilla, tribu, familia, pelaos, parceros, panas',
  event:
    'congreso, feria, evento, encuentro, jornada, jornadas, cumbre, festival, simposio, asistente, asistentes, edicion, meetup, foro, seminario',
  vagueInterest:
    'mismos intereses, intereses comunes, intereses en comun, intereses similares, intereses parecidos, mucho en comun, cosas en comun, tanto en comun, algo en comun, mismas pasiones, pasiones en comun, mismos valores, valores en comun, misma onda, misma sintonia, misma vibra, misma energia, misma frecuencia, afines, afinidades, personas como tu, gente como tu, personas como usted, gente como usted, perfiles similares, perfiles afines, puntos en comun, misma pasion, misma vision, vision compartida, sinergias, sinergia, objetivos comunes, mismos objetivos, trayectorias similares, misma longitud de onda, mismos gustos, gustos en comun, gustos parecidos, almas gemelas, trayectoria parecida, camino parecido, mismo parche, mismo palo, misma tribu, misma madera, nos parecemos, mismo humor, mismo club, misma escuela de pensamiento, mismo equipo, misma cuerda',
  vagueIndustry:
    'mismo sector, misma industria, mismo campo, mismo rubro, mismo ramo, mismo gremio, misma area, mismo mundo, mismo mundillo, misma profesion, nuestro sector, nuestra industria, nuestro campo, nuestro gremio, nuestra profesion, nuestro rubro, nuestro oficio, mismo oficio, mismo ambito, nuestro ambito, nuestro mundo, sector similar, campos similares, tu sector, tu rubro, mismo trabajo',
  vaguePlace:
    'misma ciudad, misma zona, mismo barrio, misma region, mismo pais, nuestra ciudad, nuestro barrio, nuestra tierra, misma tierra, mismo pueblo, a la vuelta',
  vaguePerson:
    'contactos en comun, contactos comunes, amigos en comun, amigos comunes, conocidos en comun, conexiones en comun, contacto en comun, amigo en comun, amiga en comun, misma gente, mismas personas, conocido en comun, conocida en comun, amistades en comun, amistad en comun',
  vagueEvent:
    'mismo vuelo, mismo tren, en el avion, en el tren, mismo evento, mismo congreso, misma conferencia, sentados juntos, sentamos juntos, mismo avion, en la fila, en la cola, en una fiesta, ya nos conocemos, en el ascensor, lado a lado, codo a codo, en la sala de espera, mismo hotel, compartimos mesa, compartimos taxi, vecinos de, nos sentamos en la misma mesa',
  vagueSchool:
    'misma universidad, misma escuela, misma facultad, mismo colegio, misma carrera, mismas aulas, misma uni, misma promocion',
  not: 'no, nunca, jamas, sin, tampoco, ni, ningun, ninguna, a diferencia, nada',
  sell: 'ayudamos, ayudo a, le ayudo, te ayudo, ofrecemos, ofrezco, le ofrezco, te ofrezco, vendemos, vendo, proveemos, brindamos, nuestros clientes, nuestra solucion, nuestra plataforma, nuestra agencia, nuestra empresa, nuestro producto, nuestro servicio, gratis, gratuita, descuento, oferta, presupuesto, llamada, demo, ventas, leads, inversion, oportunidad, vacante, puesto, empresas como, profesionales como',
  ignore:
    'no solo, no solamente, no me digas, no lo puedo creer, no puedo creer, no es cierto, por que no, no hay problema, sin duda, sin compromiso, no hay prisa, al mismo tiempo, mismo dia, hoy mismo, ahora mismo, si mismo, lo mismo, asi mismo, por lo mismo, trabajar juntos, trabajar juntas, crecer juntos, entre otros, entre otras, otro dia, otra vez, por otro lado, por otra parte, otro momento, otra cosa, como usted sabe, como tu sabes, contigo, con usted, para ti, para usted, a ti, a usted, de usted, de ti, nos encantaria, me gustaria, me encantaria, gustaria, encantaria, te gustaria, le gustaria, si le interesa, por linkedin, via linkedin, a traves de linkedin, somos una, somos un, somos lideres, somos especialistas, tarifa, sentido comun, te interesa, nos gustaria, entre semana, entre tanto, poco comun',
};
