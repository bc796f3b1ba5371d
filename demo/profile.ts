import type { Profile } from '../utils/requests/index.ts';

/** The invented reader whose requests the demo network shows. */
export const READER: Profile = {
  name: 'Marit Oosterling',
  headline: 'Lead flood forecaster at Waterlab Delta · volunteer river gauges · second alto',
  positions: [
    { company: 'Waterlab Delta', title: 'Lead flood forecaster', location: 'Utrecht, Netherlands' },
    { company: 'Rijnbrug Engineering', title: 'Hydraulic engineer', location: 'Arnhem, Netherlands' },
    { company: 'Peregrine Maps', title: 'Data engineer', location: 'Edinburgh, Scotland' },
  ],
  education: [
    { school: 'Delft University of Technology', degree: 'MSc Hydrology' },
    { school: 'University of Groningen', degree: 'BSc Applied Mathematics' },
  ],
  skills: ['Hydrology', 'Flood forecasting', 'Python', 'PostGIS', 'QGIS', 'Science communication'],
  interests: ['Open source mapping', 'Choir singing', 'Rowing', 'Sourdough baking', 'Citizen science'],
  places: ['Utrecht', 'Arnhem', 'Groningen', 'Edinburgh'],
  events: ['Delta Futures Conference 2025', 'River Hack Nijmegen 2026'],
  communities: ['Open Gauges', 'Vrouwen in Water', 'Domkerk Chamber Choir'],
  posts: [
    'Why our flood map was wrong for three days',
    'What a dike taught me about software',
    'Forecasting the Meuse with forty volunteers',
  ],
  people: ['Joost van Aalst', 'Elspeth Rennie', 'Fatou Diallo', 'Henk Brouwer'],
};
