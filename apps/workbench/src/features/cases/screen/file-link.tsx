import { useState } from 'react';
import { Dialog } from '../../../shell/dialog.tsx';
import { Icon } from '../../../shell/icon.tsx';

interface FileLinkProps {
  readonly caseId: string;
  readonly fileId: string;
  readonly name: string;
  readonly mediaType?: string;
  readonly note?: string;
}

/** A file of the case: pictures open over the page, everything else in a tab of its own. */
export function FileLink({ caseId, fileId, name, mediaType = 'application/pdf', note = '' }: FileLinkProps) {
  const [open, setOpen] = useState(false);
  const address = `/api/v1/cases/${encodeURIComponent(caseId)}/files/${encodeURIComponent(fileId)}`;
  const isPicture = mediaType.startsWith('image/');
  return (
    <span className="file-link">
      <Icon name="document" />
      {isPicture ? (
        <button type="button" onClick={() => setOpen(true)}>
          {name}
        </button>
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {note && <small>{note}</small>}
      {open && (
        <Dialog title={name} wide onClose={() => setOpen(false)}>
          <img className="picture" src={address} alt={name} />
        </Dialog>
      )}
    </span>
  );
}
