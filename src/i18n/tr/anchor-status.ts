/** Turkish: how a mark was found again. */
import type { Messages } from '../nl.ts';

export const anchorStatus: Messages['anchorStatus'] = {
  anchored: 'bulundu',
  suggested: 'değişmiş olabilir: kendiniz bakın',
  ambiguous: 'birkaç yerde var: hangisi olduğuna kendiniz bakın',
  orphaned: 'bulunamadı: sayfada artık böyle yazmıyor',
  'not-searched': 'henüz aranmadı',
};
