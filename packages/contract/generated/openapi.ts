export interface paths {
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找事项 */
        get: operations["searchItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{itemId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的申请表和材料清单 */
        get: operations["readItemForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 县区和乡镇（街道） */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按工作日推算期限 */
        get: operations["computeDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{itemId}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项在县乡两级的办理地点 */
        get: operations["listItemPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某乡镇某事项某日的权限依据 */
        get: operations["explainAuthority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前会话 */
        get: operations["readSession"];
        put?: never;
        post?: never;
        /** 退出 */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示账号（仅演示环境） */
        get: operations["listDemoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭办件编号和查询码查看进度 */
        post: operations["trackCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验证照 */
        get: operations["verifyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传材料文件 */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办件列表 */
        get: operations["listCases"];
        put?: never;
        /** 收件 */
        post: operations["submitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办件 */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看完整个人信息（登记目的并留痕） */
        post: operations["unmaskCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载办件文件 */
        get: operations["readCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领或者释放办件 */
        post: operations["claimCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/affected-townships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认所涉乡镇 */
        post: operations["confirmPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/supplement-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性告知 */
        post: operations["issueSupplementNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收补正材料 */
        post: operations["receiveSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/non-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 */
        post: operations["declineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/pre-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 初步审查 */
        post: operations["preReviewCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审查 */
        post: operations["reviewCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停期限 */
        post: operations["pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复期限 */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转递 */
        post: operations["transferCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 */
        post: operations["returnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收案卷 */
        post: operations["takeOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作出决定 */
        post: operations["decideCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/seal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请用印 */
        post: operations["requestSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/seal-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用印 */
        post: operations["applySeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/issuance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 出件 */
        post: operations["issueCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送达 */
        post: operations["deliverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申请 */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AllowedAct: {
            act: string;
            name: string;
            consequence: string;
            allowed: boolean;
            refusals: components["schemas"]["Refusal"][];
        };
        AuthorityAnswer: {
            allowed: boolean;
            mode: string | null;
            modeName: string | null;
            decidingOrganName: string | null;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            knownAt: string;
            chain: components["schemas"]["ChainLink"][];
            refusals: components["schemas"]["Refusal"][];
        };
        Case: {
            id: string;
            countyId: string;
            number: string;
            version: number;
            status: string;
            statusName: string;
            flags: {
                flag: string;
                name: string;
            }[];
            item: {
                id: string;
                no: number | null;
                name: string;
                powerType: string;
                guideRevision: string;
                placeBound: boolean;
                reference: boolean;
                requiredMaterials: {
                    id: string;
                    name: string;
                    required: string;
                }[];
            };
            channelName: string;
            intakePlaceName: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string;
            applicant: {
                kind: string;
                name: string;
                idNumber: string;
                phone: string;
                masked: boolean;
            };
            answers: {
                fieldId: string;
                label: string;
                value: string;
                rows: {
                    label: string;
                    value: string;
                }[][] | null;
                masked: boolean;
            }[];
            materials: {
                materialId: string;
                name: string;
                files: components["schemas"]["FileView"][];
            }[];
            proposedTownships: {
                id: string;
                name: string;
            }[];
            affectedTownships: {
                id: string;
                name: string;
            }[] | null;
            custody: {
                name: string;
                townshipId: string | null;
                personName: string | null;
            };
            transit: {
                toName: string;
            } | null;
            notices: {
                id: string;
                /** Format: date-time */
                issuedAt: string;
                voucher: {
                    number: string;
                    fileId: string;
                    sealed: boolean;
                };
                points: {
                    id: string;
                    about: string;
                    text: string;
                    resolved: boolean;
                }[];
            }[];
            clock: components["schemas"]["CaseClock"] | null;
            outcomeClock: components["schemas"]["OutcomeClock"] | null;
            acceptance: {
                modeName: string;
                mode: string;
                /** Format: date-time */
                acceptedAt: string;
                deemed: boolean;
                acceptorName: string | null;
                chain: components["schemas"]["ChainLink"][];
                voucher: {
                    number: string;
                    fileId: string;
                    sealed: boolean;
                } | null;
            } | null;
            notAccepted: {
                kindName: string;
                reason: string;
                voucher: {
                    number: string;
                    fileId: string;
                    sealed: boolean;
                };
            } | null;
            preReview: {
                reviewerName: string;
                /** Format: date-time */
                at: string;
                placeName: string;
                /** @enum {string} */
                conclusion: "meets" | "fails";
                opinion: string;
                chain: components["schemas"]["ChainLink"][];
            } | null;
            review: {
                reviewerName: string;
                /** Format: date-time */
                at: string;
                placeName: string;
                /** @enum {string} */
                conclusion: "meets" | "fails";
                opinion: string;
                chain: components["schemas"]["ChainLink"][];
            } | null;
            pauses: {
                id: string;
                kind: string;
                from: string;
                through: string | null;
            }[];
            decision: {
                /** @enum {string} */
                outcome: "granted" | "refused";
                outcomeName: string;
                organName: string;
                deciderName: string;
                /** Format: date-time */
                at: string;
                placeName: string;
                reason: string | null;
                documentNumber: string;
                documentTitle: string;
                contentDigest: string;
                validUntil: string | null;
                verificationCode: string;
                chain: components["schemas"]["ChainLink"][];
            } | null;
            sealRequest: {
                sealName: string;
                requesterName: string;
                /** Format: date-time */
                at: string;
            } | null;
            sealUse: {
                useNumber: string;
                sealName: string;
                keeperName: string;
                /** Format: date-time */
                at: string;
                fileId: string;
                fileDigest: string;
                chain: components["schemas"]["ChainLink"][];
            } | null;
            issuedAt: string | null;
            closedAt: string | null;
            history: {
                version: number;
                type: string;
                name: string;
                /** Format: date-time */
                at: string;
                actorName: string;
                organisationName: string | null;
                summary: string;
                hash: string;
            }[];
            allowedActs: components["schemas"]["AllowedAct"][];
            claimedBy: string | null;
            destinations: {
                townshipId: string | null;
                name: string;
            }[];
        };
        CaseClock: {
            /** @enum {string} */
            state: "running" | "paused" | "unknown_calendar" | "ended";
            /** @enum {string} */
            unit: "working_day" | "calendar_day";
            dueOn: string | null;
            statutoryDueOn: string | null;
            promisedDueOn: string | null;
            daysLeft: number | null;
            light: ("green" | "yellow" | "orange" | "red") | null;
            unknownYear: number | null;
        };
        CaseRow: {
            id: string;
            number: string;
            itemId: string;
            itemName: string;
            itemNo: number | null;
            status: string;
            statusName: string;
            flags: string[];
            applicantMasked: string;
            channelName: string;
            custodyName: string;
            /** Format: date-time */
            submittedAt: string;
            dueOn: string | null;
            light: string | null;
            claimedBy: string | null;
            waitingFor: string;
        };
        ChainLink: {
            gate: string;
            recordId: string;
            title: string;
            number: string | null;
            organName: string | null;
            from: string | null;
            until: string | null;
            clause: string;
        };
        DemoAccounts: {
            accounts: {
                account: string;
                name: string;
                postName: string;
                organisationName: string;
                placeName: string;
                placeNote: string;
                password: string;
                oneTimeCode: string | null;
            }[];
        };
        FileView: {
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            round: number;
        };
        FormField: {
            id: string;
            label: string;
            /** @enum {string} */
            type: "text" | "textarea" | "number" | "money" | "date" | "idNumber" | "creditCode" | "phone" | "address" | "radio" | "select" | "checkbox" | "table" | "file";
            required: boolean;
            options: string[] | null;
            unit: string | null;
            help: string | null;
        };
        FormMaterial: {
            id: string;
            name: string;
            /** @enum {string} */
            required: "yes" | "no" | "conditional";
            condition: string | null;
            /** @enum {string} */
            source: "applicant" | "issued_licence" | "government";
            /** @enum {string} */
            form: "original" | "copy" | "electronic";
            note: string | null;
        };
        ItemForm: {
            item: {
                id: string;
                no: number | null;
                name: string;
            };
            /** @enum {string} */
            handling: "case" | "external_case" | "payment_order";
            fields: components["schemas"]["FormField"][];
            materials: components["schemas"]["FormMaterial"][];
            /** @enum {string} */
            placeRule: "premises" | "works" | "household_registration" | "residence" | "none";
            conditionsNote: string;
            limitsText: string;
            reference: boolean;
        };
        ItemSummary: {
            id: string;
            no: number | null;
            name: string;
            powerType: string;
            open: boolean;
            /** @enum {string} */
            handling: "case" | "external_case" | "payment_order";
        };
        OutcomeClock: {
            /** @enum {string} */
            state: "running" | "deemed_accepted" | "unknown_calendar";
            dueOn: string | null;
        };
        Place: {
            /** @description null 为县政务服务大厅 */
            townshipId: string | null;
            countyId: string;
            name: string;
            open: boolean;
            modeName: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            clause?: string;
            next?: string;
            detail?: string;
            refusals?: components["schemas"]["Refusal"][];
            fields?: {
                field: string;
                message: string;
            }[];
            traceId: string;
        } & {
            [key: string]: unknown;
        };
        Receipt: {
            caseId: string;
            number: string;
            code: string;
            placeName: string;
            outcomeDueOn: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        Refusal: {
            code: string;
            clause: string;
            text: string;
            next: string;
        };
        RegionList: {
            counties: {
                id: string;
                name: string;
                townships: {
                    id: string;
                    name: string;
                }[];
            }[];
        };
        Session: {
            accountId: string;
            personId: string;
            name: string;
            appointments: {
                id: string;
                post: string;
                postName: string;
                countyId: string;
                organisationId: string;
                organisationName: string;
                townshipId: string | null;
                townshipName: string | null;
            }[];
            permissions: string[];
            csrfToken: string;
            idleSeconds: number;
            demo: boolean;
        };
        Tracking: {
            number: string;
            itemName: string;
            status: string;
            statusName: string;
            placeName: string;
            /** Format: date-time */
            submittedAt: string;
            dueOn: string | null;
            paused: boolean;
            steps: {
                name: string;
                at: string | null;
                /** @enum {string} */
                state: "done" | "current" | "ahead";
            }[];
            notice: {
                id: string;
                points: {
                    id: string;
                    about: string;
                    text: string;
                    resolved: boolean;
                }[];
            } | null;
        };
        Verification: {
            /** @enum {string} */
            verdict: "valid" | "expired" | "not_found" | "not_issued";
            documentTitle: string | null;
            documentNumber: string | null;
            organName: string | null;
            sealName: string | null;
            itemName: string | null;
            holderMasked: string | null;
            issuedOn: string | null;
            validUntil: string | null;
            contentDigest: string | null;
            chain: components["schemas"]["ChainLink"][];
            demo: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchItems: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查找事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ItemSummary"][];
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readItemForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项的申请表和材料清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemForm"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 县区和乡镇（街道） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    computeDeadline: {
        parameters: {
            query: {
                from: string;
                workingDays: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按工作日推算期限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listItemPlaces: {
        parameters: {
            query: {
                county: string;
            };
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项在县乡两级的办理地点 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: components["schemas"]["Place"][];
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainAuthority: {
        parameters: {
            query: {
                item: string;
                township: string;
                act?: "accept" | "notice" | "pre_review" | "review" | "decide" | "seal" | "issue" | "collect" | "go_live";
                at?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某乡镇某事项某日的权限依据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityAnswer"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    password: string;
                    oneTimeCode?: string;
                };
            };
        };
        responses: {
            /** @description 登录 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemoAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 演示账号（仅演示环境） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccounts"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trackCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description 凭办件编号和查询码查看进度 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tracking"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验证照 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description 上传材料文件 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploadId: string;
                        name: string;
                        bytes: number;
                        mediaType: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                queue?: "waiting" | "all" | "incoming" | "closed";
                q?: string;
                itemId?: string;
                status?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办件列表 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: components["schemas"]["CaseRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemId: string;
                    townshipId: string | null;
                    countyId: string;
                    /** @enum {string} */
                    channel: "county_hall" | "township_centre" | "online";
                    applicant: {
                        /** @enum {string} */
                        kind: "natural_person" | "individual_business" | "enterprise" | "cooperative" | "other_org";
                        name: string;
                        idNumber: string;
                        phone: string;
                        /** @default null */
                        contactName?: string | null;
                    };
                    answers: {
                        [key: string]: string | string[] | {
                            [key: string]: string;
                        }[];
                    };
                    townships: string[];
                    materials: {
                        materialId: string;
                        uploadId: string;
                    }[];
                    /** @default [] */
                    conditions?: string[];
                };
            };
        };
        responses: {
            /** @description 收件 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmaskCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description 查看完整个人信息（登记目的并留痕） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载办件文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    release?: boolean;
                };
            };
        };
        responses: {
            /** @description 认领或者释放办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    townships: string[];
                };
            };
        };
        responses: {
            /** @description 确认所涉乡镇 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueSupplementNotice: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    points: {
                        about: string;
                        text: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 一次性告知 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveSupplement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    noticeId: string;
                    resolvedPoints: string[];
                    materials: {
                        materialId: string;
                        uploadId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 接收补正材料 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 受理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    kind: "not_required" | "not_competent" | "not_supplemented";
                    reason: string;
                    /** @default null */
                    competentOrgan?: string | null;
                };
            };
        };
        responses: {
            /** @description 不予受理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preReviewCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    conclusion: "meets" | "fails";
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 初步审查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    conclusion: "meets" | "fails";
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 审查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseClock: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert_review";
                    noticeNumber: string;
                };
            };
        };
        responses: {
            /** @description 暂停期限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    pauseId: string;
                };
            };
        };
        responses: {
            /** @description 恢复期限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    toTownshipId: string | null;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description 转递 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    toTownshipId: string | null;
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description 退回 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 接收案卷 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                    /** @default null */
                    findings?: string | null;
                    /** @default null */
                    reasons?: string | null;
                };
            };
        };
        responses: {
            /** @description 作出决定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 申请用印 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applySeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    contentDigest: string;
                };
            };
        };
        responses: {
            /** @description 用印 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 出件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    method: "counter" | "post" | "electronic";
                    /** @default null */
                    collectorName?: string | null;
                };
            };
        };
        responses: {
            /** @description 送达 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description 撤回申请 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        number: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description 拒绝或者错误 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
