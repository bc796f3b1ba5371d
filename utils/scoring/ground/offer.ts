import type { Analysis } from '../topics/analysis.ts';

const OFFER_WORDS: ReadonlySet<string> = new Set(
  `free discount order orders book price prices pricing ship ships shipping sale dm refund invoice guaranteed guarantee wholesale
  off deal deals buy shop subscribe signup gratis korting bestel bestellen bestelling prijs koop aanbieding verzending factuur rabatt
  kostenlos kostenlose jetzt kaufen preis versand angebot rechnung gutschein gratuit gratuite remise commandez livraison
  livres prix promo facture gratuita descuento oferta compra pedido pedidos envio precio factura reserva desconto frete encomenda
  encomendas preco fatura sconto spedizione ordina prezzo offerta fattura prenota comprar kits link`.split(
    /\s+/u,
  ),
);
const PRICE = /[€$£%]\s?\d|\d\s?[€$£%]|\d+ ?(?:euro|euros|dollars)/iu;

/** True where a headline offers something for money: a price, an order, a discount. */
export function isOffer(analysis: Analysis): boolean {
  return PRICE.test(analysis.text) || analysis.tokens.some((token) => OFFER_WORDS.has(token.norm));
}
