import { describe, expect, it } from 'vitest';
import { createAddressShaper } from '../../../utils/diagnosis/shape-address.ts';
import { linkedinNetwork } from '../../../utils/sites/linkedin/network.ts';

const PAGE = 'https://www.linkedin.com/mynetwork/invitation-manager/received/?ref=ann-lee';

describe('the shape of an address', () => {
  it.each([
    [PAGE, 'https://www.linkedin.com/mynetwork/invitation-manager/received/'],
    ['/mynetwork/grow/', '/mynetwork/grow/'],
    ['https://nl.linkedin.com/in/ann-lee-1a2b/?miniProfileUrn=urn', 'https://nl.linkedin.com/in/person-1/'],
    ['/company/harbour-works/about', '/company/part-1/part-2'],
    ['#ann-lee', '#'],
    ['https://ann-lee.example.com/cv', 'https://elsewhere.example/'],
    ['mailto:ann@example.com', 'mailto:'],
    ['tel:+32470123456', 'tel:'],
    ['https://%', ''],
    ['https://notlinkedin.com/in/ann-lee/', 'https://elsewhere.example/'],
  ])('%s is %s', (address, shape) => {
    expect(createAddressShaper(PAGE, linkedinNetwork)(address)).toBe(shape);
  });

  it('is the same for the same person, however it is written, and differs between people', () => {
    const shape = createAddressShaper(PAGE, linkedinNetwork);
    expect(shape('/in/Zo%C3%AB-Lee/')).toBe('/in/person-1/');
    expect(shape('/in/zoë-lee/')).toBe('/in/person-1/');
    expect(shape('/in/zoe-lee/')).toBe('/in/person-2/');
    expect(shape('/in/me/')).toBe('/in/me/');
  });
});
