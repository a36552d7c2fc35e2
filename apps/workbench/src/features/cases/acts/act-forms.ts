import type { ComponentType } from 'react';
import type { ActFormProps } from './act-form-props.ts';
import { ConfirmPlaceForm } from './confirm-place-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { DeliveryForm } from './delivery-form.tsx';
import { NonAcceptanceForm } from './non-acceptance-form.tsx';
import { NoticeForm } from './notice-form.tsx';
import { OpinionForm } from './opinion-form.tsx';
import { PauseForm } from './pause-form.tsx';
import { PlainForm } from './plain-form.tsx';
import { ResumeForm } from './resume-form.tsx';
import { SealUseForm } from './seal-use-form.tsx';
import { SupplementForm } from './supplement-form.tsx';
import { TerminationForm } from './termination-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import { WithdrawalForm } from './withdrawal-form.tsx';

/** The form of each act. */
export const ACT_FORMS: Readonly<Record<string, ComponentType<ActFormProps>>> = {
  take_over: PlainForm,
  confirm_place: ConfirmPlaceForm,
  notice: NoticeForm,
  receive_supplement: SupplementForm,
  accept: PlainForm,
  not_accept: NonAcceptanceForm,
  pre_review: OpinionForm,
  review: OpinionForm,
  pause: PauseForm,
  resume: ResumeForm,
  transfer: TransferForm,
  return: TransferForm,
  decide: DecideForm,
  request_seal: PlainForm,
  seal: SealUseForm,
  issue: PlainForm,
  deliver: DeliveryForm,
  terminate: TerminationForm,
  withdraw: WithdrawalForm,
};
