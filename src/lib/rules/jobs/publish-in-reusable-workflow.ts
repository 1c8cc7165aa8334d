import { startOf } from '../../yaml/yaml.ts';
import { attests } from '../facts/attests.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import type { Detected, Rule } from '../types.ts';

export default {
  id: 'publish-in-reusable-workflow',
  severity: 'breaks',
  page: '/errors/reusable-workflow-warning/',
  leadsTo: ['pypi-attestations-build-config-mismatch', 'pypi-attestations-refused', 'reusable-workflow-warning', 'job-workflow-ref-mismatch', 'invalid-publisher-not-found'],
  name: { en: 'Trusted Publishing from a called workflow', 'zh-CN': '在被调用的工作流里使用可信发布' },
  explain: {
    en: 'This file only runs when another workflow calls it. PyPI takes the name of the called file to find the publisher, while the attestations name the caller: either no publisher fits, or the upload ends in `Build Config URI … does not match`. Put the publish job into the workflow that the event starts; the build may stay here.',
    'zh-CN':
      '这个文件只有被其他工作流调用时才会运行。PyPI 按被调用的文件名查找发布者，证明（attestation）里写的却是调用方：要么找不到相符的发布者，要么上传以 `Build Config URI … does not match` 告终。请把发布作业移到由事件直接触发的工作流里；构建可以留在这里。',
  },
  unsure: {
    en: 'When another workflow calls this file, PyPI takes the name of the called file and the attestations name the caller, so an upload with attestations fails. It works where an event starts this file, and, by accident, from a caller in the same repository with `attestations: false`.',
    'zh-CN':
      '其他工作流调用这个文件时，PyPI 认的是被调用的文件名，证明（attestation）里写的却是调用方，带证明的上传会失败。由事件直接触发时没有问题；调用方在同一个仓库、这里又写了 `attestations: false` 时，也能碰巧成功。',
  },
  detect: (context): Detected[] => {
    const { workflow, publishing, action } = context;
    const { triggers } = workflow;
    if (!triggers?.has('workflow_call')) return [];
    return publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      const trusted = usesTrustedPublishing(publish, context);
      if (trusted === false) return [];
      const certain = trusted && triggers.size === 1 && attests(workflow.source, publish, action);
      return [{ offset: startOf(step.uses?.pair), job, step, ...(!certain && { undecided: true }) }];
    });
  },
} as const satisfies Rule;
