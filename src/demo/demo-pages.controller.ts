import { Controller, Get, Header, NotFoundException, Query } from '@nestjs/common';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import { Settings } from '../platform/config/settings.js';
import { PLATFORM_COMMUNITY } from '../platform/database/platform-scope.js';
import { Mailer } from '../platform/mail/mailer.js';
import { mailPage } from './pages.js';

const MAILS_SHOWN = 100;
const CLOSED = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A plain page for who tries Omzien: the mail that was kept. */
@Controller()
export class DemoPagesController {
  constructor(
    private readonly settings: Settings,
    private readonly communities: CommunitiesService,
    private readonly mailer: Mailer,
  ) {}

  /** In demo mode only: mail is for its reader's eyes. */
  @Get('dev/mail')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', CLOSED)
  async mail(@Query('community') slug = 'haarlem', @Query('to') to?: string): Promise<string> {
    if (!this.settings.demo) throw new NotFoundException();
    const community = await this.communities.bySlug(String(slug));
    if (!community) throw new NotFoundException();
    const kept = [
      ...(await this.mailer.kept(PLATFORM_COMMUNITY, MAILS_SHOWN)),
      ...(await this.mailer.kept(community.id, MAILS_SHOWN)),
    ].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    return mailPage(to ? kept.filter((mail) => mail.recipient === to) : kept, community.name);
  }
}
