export interface paths {
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查找事项，或者按权力类型、赋权部门、办理对象列出 */
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
    "/api/v1/items/{itemId}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的办事指南 */
        get: operations["readGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 赋权部门 */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件事目录 */
        get: operations["listLifeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/life-events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件事的步骤和事项 */
        get: operations["readLifeEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按一句话查找事项、一件事和服务网点，并说明理由 */
        get: operations["searchPortal"];
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
    "/api/v1/counties/{countyId}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 县区（或者其中一个乡镇、街道）的服务场所 */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一处服务场所 */
        get: operations["readPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由本人维护的服务场所 */
        get: operations["listPlaceRecords"];
        put?: never;
        /** 登记服务场所 */
        post: operations["recordPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-records/{countyId}/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由本人维护的一处服务场所 */
        get: operations["readPlaceRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-records/{countyId}/{placeId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更服务场所信息 */
        post: operations["changePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-records/{countyId}/{placeId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记暂停服务 */
        post: operations["closePlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/place-records/{countyId}/{placeId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记恢复服务 */
        post: operations["reopenPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）的服务场所、现行清单和公告 */
        get: operations["readTownship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）的公告 */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）的一条公告 */
        get: operations["readNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/list-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）清单的历次版本和逐项变化 */
        get: operations["listTownshipVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）的委托协议和逐项公告 */
        get: operations["listTownshipAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）启用的印章和挂失 */
        get: operations["listTownshipSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/seals/{sealId}/specimen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 启用印章的样式示意图（带“样章”水印，不是印模） */
        get: operations["readPublicSpecimen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/townships/{townshipId}/sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开内容的表格（XLSX）：清单、协议、印章、公告 */
        get: operations["readTownshipSheet"];
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
    "/api/v1/sessions/demo-story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示数据写入进度（仅演示环境） */
        get: operations["readDemoStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页：各岗位的待办与概况 */
        get: operations["readHome"];
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
    "/api/v1/case-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出办件列表（CSV 或者 XLSX，最多10000行，个人信息已隐去，记入访问日志） */
        get: operations["exportCases"];
        put?: never;
        post?: never;
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
    "/api/v1/case-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量认领或者释放办件 */
        post: operations["claimCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量转递县级部门 */
        post: operations["transferCases"];
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
    "/api/v1/cases/{caseId}/outside-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记外部系统的办理结果 */
        post: operations["recordOutsideResult"];
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
    "/api/v1/cases/{caseId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止办理 */
        post: operations["terminateCase"];
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
    "/api/v1/cases/{caseId}/outside-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向外部系统取回办理结果（只查不登记） */
        post: operations["lookUpOutsideResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/outside-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 外部系统办理结果核对差异 */
        get: operations["listOutsideDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传已签字盖章文书的扫描件 */
        post: operations["uploadPaperScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各乡镇（街道）尚缺的协议和备忘录 */
        get: operations["readPaperPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-plans/{countyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按已公布清单为多个乡镇（街道）拟制协议和备忘录 */
        post: operations["preparePapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 协议：拟制、签订、备案、续签 */
        get: operations["listAgreementPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份协议或者协议草案 */
        get: operations["readAgreementPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存协议草案 */
        post: operations["saveAgreementDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除未签订的协议草案 */
        post: operations["discardAgreementDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待签协议文本（PDF） */
        get: operations["printAgreementDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记协议签订并上传扫描件 */
        post: operations["signAgreementPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补传协议扫描件 */
        post: operations["attachAgreementScans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/scans/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 协议扫描件 */
        get: operations["readAgreementScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向司法行政部门报备 */
        post: operations["submitAgreementForFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 暂停或者终止以前查看后果 */
        get: operations["foreseeAgreementEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停协议 */
        post: operations["suspendAgreementPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前终止协议 */
        post: operations["terminateAgreementPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement-papers/{countyId}/{paperId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以原协议为底本拟制续签草案 */
        post: operations["renewAgreementPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审管衔接备忘录：拟制、签订 */
        get: operations["listMemoPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份备忘录或者备忘录草案 */
        get: operations["readMemoPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存备忘录草案 */
        post: operations["saveMemoDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除未签订的备忘录草案 */
        post: operations["discardMemoDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待签备忘录文本（PDF） */
        get: operations["printMemoDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记备忘录签订并上传扫描件 */
        post: operations["signMemoPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memo-papers/{countyId}/{paperId}/scans/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 备忘录扫描件 */
        get: operations["readMemoScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 协议备案登记 */
        get: operations["listFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{countyId}/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报备的协议 */
        get: operations["readFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{countyId}/{paperId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回报备并说明理由 */
        post: operations["returnFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{countyId}/{paperId}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记备案编号 */
        post: operations["numberFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待登记签订和待报备的协议、备忘录 */
        get: operations["readPaperTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待登记备案的协议 */
        get: operations["readFilingTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/paper-signings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量登记协议或者备忘录签订 */
        post: operations["signPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/filing-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量向司法行政部门报备协议 */
        post: operations["submitPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/filing-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量登记备案 */
        post: operations["numberFilings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本岗位可以代收的事项 */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bill-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 窗口按户号查询账单 */
        post: operations["queryBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 缴费订单登记簿 */
        get: operations["listPaymentOrders"];
        put?: never;
        /** 窗口下缴费订单 */
        post: operations["createPaymentOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看缴费订单 */
        get: operations["readPaymentOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-orders/{orderId}/terminal-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记公用企业终端的收款参考号 */
        post: operations["recordTerminalPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-orders/{orderId}/status-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向公用企业核对订单状态 */
        post: operations["refreshPaymentOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-orders/{orderId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消未缴费的订单 */
        post: operations["cancelPaymentOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日对账结果 */
        get: operations["listReconciliations"];
        put?: never;
        /** 与公用企业对某日的账 */
        post: operations["reconcilePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-reconciliations/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明一笔对账差异 */
        post: operations["explainDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭订单号和查询码查看缴费结果 */
        post: operations["trackPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 公用企业的到账通知（签名） */
        post: operations["receivePaymentNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 赋权事项登记簿 */
        get: operations["listDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/delegation-lists/{townshipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某乡镇（街道）的赋权事项清单及历次版本 */
        get: operations["readDelegationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/delegation-lists/{townshipId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某乡镇（街道）某事项的赋权 */
        get: operations["readDelegation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 协议登记簿 */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/agreements/{countyId}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份协议 */
        get: operations["readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/memos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 备忘录登记簿 */
        get: operations["listMemos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/memos/{countyId}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份审管衔接备忘录 */
        get: operations["readMemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 印章登记簿 */
        get: operations["listSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/seals/{countyId}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一枚印章 */
        get: operations["readSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/seals/{countyId}/{recordId}/specimen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 印章样章图（不可用于文书） */
        get: operations["readSealSpecimen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构登记簿 */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/organisations/{countyId}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机构 */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任岗登记簿 */
        get: operations["listAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/appointments/{countyId}/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任岗 */
        get: operations["readAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/exports/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出登记簿（CSV 或者 XLSX，最多10000行，记入访问日志） */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/exports/list-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出最新公布的赋权事项清单，列与导入模板相同（记入访问日志） */
        get: operations["exportLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/exports/agreement-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出已签订的协议，列与导入模板相同（记入访问日志） */
        get: operations["exportAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乡镇（街道）与事项的赋权总览 */
        get: operations["readMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项目录及其指南的完备情况 */
        get: operations["listCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/catalogue/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项的指南要素、待确认问题和承接乡镇 */
        get: operations["readCatalogueItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/laws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办事指南和系统文书引用的法规及其核对情况 */
        get: operations["listLaws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一部法规的引用之处，以及涉及的清单、协议、合法性审查和在办件 */
        get: operations["readLaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记赋权公告 */
        post: operations["announceDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/preparations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记承接准备 */
        post: operations["prepareDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 宣布启动实施 */
        post: operations["startDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回赋权 */
        post: operations["recallDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量办理记录 */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{countyId}/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次批量办理的进度和逐项结果 */
        get: operations["readBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{countyId}/{batchId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停止批量办理，已办结的保留 */
        post: operations["stopBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{countyId}/{batchId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 继续办理未办结的各项 */
        post: operations["retryBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全县一乡镇（街道）一清单的编制情况 */
        get: operations["listTownshipLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某乡镇（街道）清单的编制台：现行版本、草稿、可选事项和部门 */
        get: operations["readListDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始拟制清单草稿 */
        post: operations["openListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存清单草稿 */
        post: operations["changeListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐行预检清单草稿能否公布，并与现行版本比对 */
        get: operations["checkListDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 废弃清单草稿 */
        post: operations["discardListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清单草稿送审 */
        post: operations["submitListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回清单草稿并说明理由 */
        post: operations["returnListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/draft/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审定并公布清单（须由拟制人以外的人员审定） */
        post: operations["approveListDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-lists/{townshipId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单两个版本的差异 */
        get: operations["compareListVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/list-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量拟制清单草稿 */
        post: operations["draftLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/list-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量审定并公布清单 */
        post: operations["approveLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入模板和填写说明（XLSX） */
        get: operations["readSheetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传待导入的表格（XLSX） */
        post: operations["uploadSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的导入记录 */
        get: operations["listSheetImports"];
        put?: never;
        /** 预检上传的表格，不写入任何草稿 */
        post: operations["startSheetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{countyId}/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入的进度、逐行问题和各乡镇（街道）的变化 */
        get: operations["readSheetImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{countyId}/{importId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载逐行问题 */
        get: operations["exportImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{countyId}/{importId}/parts/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入后一个乡镇（街道）的逐项变化 */
        get: operations["readImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet-imports/{countyId}/{importId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入：全部写入草稿，或者一个也不写入 */
        post: operations["confirmSheetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entrustability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全县各事项的赋权部门选定和委托合法性审查 */
        get: operations["readEntrustability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/items/{itemId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 选定事项的赋权部门和监管部门 */
        post: operations["chooseDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/items/{itemId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记委托合法性审查 */
        post: operations["reviewItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/power-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用权申请：待答复、已答复 */
        get: operations["listPowerRequests"];
        put?: never;
        /** 乡镇（街道）提出用权申请 */
        post: operations["makePowerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/power-request-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以申请赋权、申请交回的事项 */
        get: operations["readPowerRequestChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/power-requests/{countyId}/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件用权申请 */
        get: operations["readPowerRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/power-requests/{countyId}/{requestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回未答复的用权申请 */
        post: operations["withdrawPowerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/power-requests/{countyId}/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复用权申请并说明理由 */
        post: operations["answerPowerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个乡镇（街道）各事项的办理数据和评估 */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{townshipId}/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项在一个乡镇（街道）的历次评估 */
        get: operations["readEvaluations"];
        put?: never;
        /** 登记评估，数据由系统从办件中统计 */
        post: operations["recordEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 市级指导目录的历次版本 */
        get: operations["listCatalogueEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-editions/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一版市级指导目录：全部事项和与上一版的差异 */
        get: operations["readCatalogueEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-editions/{no}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一版市级指导目录的表格（XLSX） */
        get: operations["readCatalogueEditionSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-editions/{no}/touched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 仍列有终止事项的现行清单和未办结的办件 */
        get: operations["readEditionTouched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-edition-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 正在拟制的新版指导目录 */
        get: operations["readEditionDesk"];
        put?: never;
        /** 保存新版指导目录草稿 */
        post: operations["saveEditionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-edition-draft/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新版指导目录送审 */
        post: operations["submitEditionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-edition-draft/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回新版指导目录草稿 */
        post: operations["returnEditionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-edition-draft/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除新版指导目录草稿 */
        post: operations["discardEditionDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-edition-draft/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审定印发新版指导目录（由拟制人以外的人员） */
        post: operations["publishEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/city-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清单报市备案：未报送、待备案、退回、已备案 */
        get: operations["listCityFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/city-filings/{countyId}/{filingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份清单的报市备案 */
        get: operations["readCityFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/city-filings/{countyId}/{filingId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 县区报送一份清单 */
        post: operations["submitCityFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/city-filing-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 县区报送多份清单 */
        post: operations["submitCityFilings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/city-filings/{countyId}/{filingId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 市级退回并说明理由 */
        post: operations["returnCityFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/city-filings/{countyId}/{filingId}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 市级登记备案编号 */
        post: operations["numberCityFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/county-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作专班和实施方案 */
        get: operations["readCountyPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/county-plans/{countyId}/work-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记工作专班的组成 */
        post: operations["nameWorkGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/county-plans/{countyId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存实施方案草稿 */
        post: operations["savePlanDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/county-plans/{countyId}/draft/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除实施方案草稿 */
        post: operations["discardPlanDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/county-plans/{countyId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发实施方案（由拟制人以外的人员） */
        post: operations["publishPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 县区的机构 */
        get: operations["listOrganisationDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisations/{countyId}/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机构：名称、职能、承接关系和以它为依据的登记 */
        get: operations["readGovernedOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisations/{countyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记机构 */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisations/{countyId}/township-governments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记多个乡镇政府（街道办事处） */
        post: operations["registerGovernments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisations/{countyId}/{organisationId}/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记职能 */
        post: operations["grantCapacities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisation-changes/{countyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出机构变更：更名、撤并、职能划转或者首任政务服务管理人员 */
        post: operations["writeOrganisationChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisation-changes/{countyId}/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项机构变更和它影响的登记 */
        get: operations["readOrganisationChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisation-changes/{countyId}/{changeId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认机构变更（由提出人以外的人员） */
        post: operations["confirmOrganisationChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/organisation-changes/{countyId}/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回机构变更 */
        post: operations["withdrawOrganisationChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/county-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 县区从无到有的步骤 */
        get: operations["readCountyStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人管理的印章：状态、保管人和下一步 */
        get: operations["listGovernedSeals"];
        put?: never;
        /** 登记授权刻制 */
        post: operations["authoriseSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seal-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以刻制印章的机关和乡镇（街道） */
        get: operations["readSealChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seal-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按登记生成的印章名称和示意图 */
        get: operations["suggestSealName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/existing-seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记系统启用前已有的印章 */
        post: operations["enterSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一枚印章：经历、保管和可以办理的事项 */
        get: operations["readGovernedSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/carving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记刻制 */
        post: operations["carveSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发放并办理首次领用 */
        post: operations["releaseSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理交接 */
        post: operations["handOverSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/deputy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 指定B角 */
        post: operations["nameSealDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报失（立即停止用印） */
        post: operations["reportSealLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/loss-pursuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记报案回执和遗失公告 */
        post: operations["pursueSealLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用、恢复、收回、废止、销毁 */
        post: operations["changeSealStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/impressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传印模的扫描件或者照片 */
        post: operations["fileSealImpression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seals/{countyId}/{sealId}/impressions/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看印模（记入访问日志） */
        get: operations["readSealImpression"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/seal-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按清单还缺的2号公章，以及待刻制、待发放的印章 */
        get: operations["readSealPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/seal-authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量登记授权刻制2号公章 */
        post: operations["authoriseSeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/seal-carvings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量登记印章刻制 */
        post: operations["carveSeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{countyId}/seal-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量发放印章并办理首次领用 */
        post: operations["releaseSeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 县乡岗位的任岗情况 */
        get: operations["listStaffing"];
        put?: never;
        /** 登记任岗 */
        post: operations["appointPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以任岗的机构、岗位和人员 */
        get: operations["readStaffingChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量任岗的表格模板和填写说明（XLSX） */
        get: operations["readPostingTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 读出任岗表格（XLSX）的文字，不保存 */
        post: operations["readPostingSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-sheet-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预检任岗表格：逐行逐列的问题，不登记 */
        post: operations["checkPostingSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按表格批量登记任岗 */
        post: operations["startPostings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointment-trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给多名人员登记同样的培训事项 */
        post: operations["startTrainings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointments/{countyId}/{appointmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任岗：培训、手中的印章和办件 */
        get: operations["readGovernedAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointments/{countyId}/{appointmentId}/employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更用工性质 */
        post: operations["changeEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointments/{countyId}/{appointmentId}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记培训 */
        post: operations["recordTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance/appointments/{countyId}/{appointmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记离岗（先交接印章和办件） */
        post: operations["endAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统状态 */
        get: operations["readSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号登记簿 */
        get: operations["listAccounts"];
        put?: never;
        /** 开通账号，发放一次性口令（只显示一次） */
        post: operations["openAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/account-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已任岗而没有账号的人员 */
        get: operations["listAccountCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码，发放一次性口令（只显示一次） */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号 */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除锁定 */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束该账号的全部会话 */
        post: operations["endAccountSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复账号 */
        post: operations["reopenAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/accounts/{accountId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置动态口令绑定 */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 访问日志（查阅本身也记入日志） */
        get: operations["listAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账的事件流 */
        get: operations["listStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/ledger/{countyId}/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事件流及其链条核对 */
        get: operations["readStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/ledger/{countyId}/{stream}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验一个事件流：链条、重放和存储行 */
        get: operations["verifyStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每日根及其签名 */
        get: operations["listRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码 */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/own/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人绑定新的身份验证器：已绑定的，先验证原来的 */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/own/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用新的身份验证器的动态验证码完成绑定 */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的会话 */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/own/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束本人的其他会话 */
        post: operations["endOtherSessions"];
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
        AccessEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            placeName: string;
            actorName: string;
            loginName: string | null;
            organisationName: string | null;
            purpose: string;
            recordText: string | null;
            fields: string[];
            subject: string;
            requestId: string | null;
        };
        AccessPage: {
            rows: components["schemas"]["AccessEntry"][];
            next: string | null;
        };
        AccountCandidate: {
            personId: string;
            name: string;
            countyName: string;
            organisationName: string;
            postNames: string[];
            employmentName: string;
            needsSecondFactor: boolean;
            proposedLoginName: string | null;
        };
        AccountCandidates: {
            rows: components["schemas"]["AccountCandidate"][];
            counties: {
                value: string;
                name: string;
            }[];
        };
        AccountDetail: {
            row: components["schemas"]["AccountRow"];
            /** Format: date-time */
            createdAt: string;
            closingReasonName: string | null;
            sessions: components["schemas"]["SessionRow"][];
            history: {
                version: number;
                name: string;
                summary: string | null;
                /** Format: date-time */
                at: string;
                actorName: string;
            }[];
        };
        AccountPage: {
            rows: components["schemas"]["AccountRow"][];
            next: string | null;
        };
        AccountRow: {
            accountId: string;
            loginName: string;
            name: string;
            posts: string[];
            isOpen: boolean;
            lockedUntil: string | null;
            /** @enum {string} */
            secondFactor: "not_needed" | "missing" | "unconfirmed" | "bound";
            lastLoginAt: string | null;
            onceUntil: string | null;
            sessionCount: number;
            isOwn: boolean;
        };
        AccountSlip: {
            accountId: string;
            loginName: string;
            name: string;
            posts: string[];
            password: string;
            /** Format: date-time */
            until: string;
        };
        AgreementConsequences: {
            from: string;
            refusals: components["schemas"]["Refusal"][];
            inFlightText: string;
            items: {
                id: string;
                no: number | null;
                name: string;
                isHeld: boolean;
                isLost: boolean;
                openCases: number;
            }[];
        };
        AgreementDetail: {
            row: components["schemas"]["AgreementRow"];
            filingReceiverName: string | null;
            items: {
                id: string;
                no: number | null;
                name: string;
                announcedOn: string | null;
            }[];
            inFlightText: string;
            suspensions: {
                from: string;
                until: string | null;
            }[];
            terminationReason: string | null;
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        AgreementDraft: {
            /** @enum {string} */
            kind: "entrusted_decision" | "entrusted_acceptance" | "collection_service";
            departmentId: string;
            townshipId: string;
            itemIds: string[];
            from: string;
            until: string;
            inFlight: components["schemas"]["InFlightRule"];
            sections: {
                [key: string]: string;
            };
            /** @description 文本已经本县核定；未核定的按“参考”打印 */
            isTextConfirmed: boolean;
        };
        AgreementPage: {
            rows: components["schemas"]["AgreementRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        AgreementPaper: {
            row: components["schemas"]["PaperRow"];
            /** @enum {string} */
            kind: "entrusted_decision" | "entrusted_acceptance" | "collection_service";
            version: number | null;
            draft: {
                version: number;
                draftedByName: string;
                /** Format: date-time */
                draftedAt: string;
                missing: components["schemas"]["Refusal"][];
            } | null;
            content: components["schemas"]["AgreementDraft"] | null;
            headings: {
                key: string;
                name: string;
                reference: string;
            }[];
            items: {
                id: string;
                no: number | null;
                name: string;
                announcedOn: string | null;
            }[];
            listedItems: {
                id: string;
                no: number | null;
                name: string;
            }[];
            inFlightText: string;
            scans: {
                fileId: string;
                name: string;
                mediaType: string;
                digest: string;
            }[];
            filing: {
                state: string;
                stateName: string;
                needed: boolean;
                number: string | null;
                filedOn: string | null;
                steps: {
                    /** @enum {string} */
                    kind: "submitted" | "returned";
                    name: string;
                    on: string;
                    reason: string | null;
                }[];
            };
            suspensions: {
                from: string;
                until: string | null;
            }[];
            terminationReason: string | null;
            signedOn: string | null;
            today: string;
        };
        AgreementRow: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            id: string;
            number: string;
            kind: string;
            kindName: string;
            departmentName: string;
            itemCount: number;
            signedOn: string;
            from: string;
            until: string;
            filingNumber: string | null;
            filedOn: string | null;
            awaitsFiling: boolean;
            announcedCount: number;
            standing: string;
            standingName: string;
        };
        AllowedAct: {
            act: string;
            name: string;
            consequence: string;
            allowed: boolean;
            refusals: components["schemas"]["Refusal"][];
        };
        AppointmentDetail: {
            row: components["schemas"]["AppointmentRow"];
            trainedItems: string[];
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        AppointmentPage: {
            rows: components["schemas"]["AppointmentRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        AppointmentRow: {
            countyId: string;
            countyName: string;
            townshipId: string | null;
            townshipName: string | null;
            id: string;
            personName: string;
            post: string;
            postName: string;
            organisationName: string;
            employmentName: string;
            from: string;
            until: string | null;
            isCurrent: boolean;
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
            refusals: components["schemas"]["UnmetGate"][];
        };
        Batch: {
            countyId: string;
            id: string;
            kind: string;
            kindName: string;
            title: string;
            startedByName: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "running" | "stopped" | "finished";
            finishedAt: string | null;
            counts: components["schemas"]["BatchCounts"];
        };
        BatchCounts: {
            waiting: number;
            done: number;
            refused: number;
        };
        BatchKey: {
            countyId: string;
            /** Format: uuid */
            batchId: string;
        };
        BatchRow: {
            position: number;
            label: string;
            /** @enum {string} */
            status: "waiting" | "done" | "refused";
            recordId: string | null;
            refusals: components["schemas"]["Refusal"][];
        };
        Bill: {
            billNumber: string;
            period: string;
            outstanding: number;
            lateFee: number;
            range: {
                least: number;
                most: number;
            } | null;
        };
        Bills: {
            itemId: string;
            account: string;
            companyName: string;
            payerMasked: string;
            addressMasked: string;
            bills: components["schemas"]["Bill"][];
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
                outcomeNames: {
                    granted: string;
                    refused: string;
                };
                notAcceptedNames: {
                    not_required: string;
                    not_competent: string;
                    not_supplemented: string;
                };
                outsideSystem: {
                    name: string;
                    lookUp: boolean;
                } | null;
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
            termination: {
                groundName: string;
                reason: string;
                legalBasis: string;
                terminatorName: string;
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
                documentNumber: string | null;
                documentTitle: string | null;
                contentDigest: string | null;
                validUntil: string | null;
                verificationCode: string | null;
                outside: {
                    system: string;
                    number: string;
                    decidedOn: string;
                } | null;
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
            nextAct: string | null;
            waitingFor: string;
            claimedBy: string | null;
            claimedByMe: boolean;
            mayClaim: boolean;
            mayUnmask: boolean;
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
            version: number;
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
            claimedByMe: boolean;
            lapsedClaimBy: string | null;
            mayClaim: boolean;
            waitingFor: string;
        };
        Catalogue: {
            /** Format: date-time */
            at: string;
            rows: components["schemas"]["CatalogueRow"][];
        };
        CatalogueItem: {
            row: components["schemas"]["CatalogueRow"];
            revision: string;
            textCheckedAsOf: string;
            confidenceName: string;
            evidenceName: string;
            limitsText: string;
            statutoryBasis: string;
            feeNote: string;
            resultName: string;
            validity: string | null;
            decisionSystemName: string | null;
            adviceWhy: string;
            legalBasis: {
                title: string;
                article: string;
            }[];
            conditions: string[];
            materials: {
                id: string;
                name: string;
                requiredText: string;
                legalBasis: string | null;
                deferrableText: string | null;
            }[];
            gaps: string[];
            holders: {
                countyId: string;
                countyName: string;
                townshipId: string;
                townshipName: string;
                modeName: string | null;
                standing: string;
                standingName: string;
                missing: string[];
            }[];
            /** Format: date-time */
            at: string;
        };
        CatalogueRow: {
            itemId: string;
            itemNo: number | null;
            itemName: string;
            powerTypeName: string;
            delegatingDepartment: string;
            supervisingDepartment: string;
            handling: string | null;
            adviceName: string;
            revision: string;
            check: string | null;
            gapCount: number;
            counts: {
                [key: string]: number;
            };
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
        CityFiling: {
            row: components["schemas"]["CityFilingRow"];
            version: number;
            steps: {
                no: number;
                /** @enum {string} */
                kind: "submitted" | "returned";
                on: string;
                reason: string | null;
            }[];
            today: string;
            maySubmit: boolean;
            mayAnswer: boolean;
        };
        CityFilingPage: {
            rows: components["schemas"]["CityFilingRow"][];
            next: string | null;
            states: {
                /** @enum {string} */
                value: "not_submitted" | "submitted" | "returned" | "filed";
                name: string;
                count: number;
                late: number;
            }[];
            counties: {
                id: string;
                name: string;
            }[];
            maySubmit: boolean;
        };
        CityFilingRow: {
            id: string;
            countyId: string;
            countyName: string;
            townshipId: string | null;
            title: string;
            rowCount: number;
            issuedOn: string;
            dueOn: string;
            isLate: boolean;
            /** @enum {string} */
            state: "not_submitted" | "submitted" | "returned" | "filed";
            stateName: string;
            submittedOn: string | null;
            number: string | null;
            filedOn: string | null;
        };
        Collection: {
            itemId: string;
            itemName: string;
            companyName: string | null;
            open: boolean;
            reasons: string[];
        };
        CollectionList: {
            placeName: string | null;
            collections: components["schemas"]["Collection"][];
        };
        CountyLists: {
            countyId: string;
            countyName: string;
            today: string;
            counties: {
                id: string;
                name: string;
            }[];
            townships: components["schemas"]["TownshipList"][];
        };
        CountyPlan: {
            countyId: string;
            countyName: string;
            today: string;
            dueOn: string;
            counties: {
                id: string;
                name: string;
            }[];
            organisations: {
                id: string;
                name: string;
            }[];
            workGroupVersion: number;
            workGroup: {
                namedOn: string;
                members: {
                    id: string;
                    /** @enum {string} */
                    role: "leader" | "member";
                    roleName: string;
                    organisationId: string;
                    organisationName: string;
                    name: string;
                    title: string;
                }[];
            } | null;
            versions: {
                version: number;
                number: string;
                publishedOn: string;
                isLate: boolean;
                title: string;
                measures: {
                    no: number;
                    text: string;
                    organisationName: string | null;
                    dueOn: string | null;
                }[];
                filingId: string;
            }[];
            draft: {
                version: number;
                title: string;
                measures: {
                    text: string;
                    organisationId: string | null;
                    dueOn: string | null;
                }[];
                changedByName: string;
                /** Format: date-time */
                changedAt: string;
                isOwn: boolean;
            } | null;
            mayWrite: boolean;
        };
        CountyStart: {
            countyId: string;
            countyName: string;
            counties: {
                id: string;
                name: string;
                done: number;
            }[];
            steps: {
                id: string;
                title: string;
                who: string;
                note: string;
                isDone: boolean;
                to: string | null;
                search: {
                    [key: string]: string;
                };
            }[];
            managerBodies: {
                id: string;
                name: string;
            }[];
            changes: {
                countyId: string;
                id: string;
                /** @enum {string} */
                kind: "rename" | "end" | "move" | "first_manager";
                title: string;
                /** @enum {string} */
                state: "open" | "confirmed" | "withdrawn";
                stateName: string;
                writtenByName: string;
                /** Format: date-time */
                writtenAt: string;
            }[];
        };
        DelegationDetail: {
            row: components["schemas"]["DelegationRow"];
            chain: components["schemas"]["ChainLink"][];
            agreements: {
                id: string;
                number: string;
                kindName: string;
            }[];
            memos: {
                id: string;
                number: string;
            }[];
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        DelegationList: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            /** Format: date-time */
            at: string;
            versions: components["schemas"]["ListVersion"][];
            rows: components["schemas"]["DelegationRow"][];
        };
        DelegationPage: {
            rows: components["schemas"]["DelegationRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        DelegationRow: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            itemId: string;
            itemNo: number | null;
            itemName: string;
            mode: string | null;
            modeName: string | null;
            powerTypeName: string | null;
            departmentName: string | null;
            supervisorName: string | null;
            limitsText: string | null;
            standing: string;
            standingName: string;
            missing: components["schemas"]["Refusal"][];
            startedOn: string | null;
        };
        DemoAccounts: {
            accounts: {
                account: string;
                name: string;
                postName: string;
                organisationName: string;
                placeName: string;
                placeNote: string;
                hint: string;
                password: string;
                oneTimeCode: string | null;
            }[];
        };
        DemoStory: {
            story: {
                /** @enum {string} */
                phase: "city" | "history";
                told: number;
                total: number;
                text: string;
            } | null;
        };
        Department: {
            id: string;
            name: string;
            items: number;
        };
        DraftRow: {
            itemId: string;
            mode: ("entrusted_decision" | "entrusted_acceptance" | "collection_service") | null;
            powerType: ("licence" | "confirmation" | "other_power" | "public_service") | null;
            departmentId: string | null;
            supervisorId: string | null;
            /** @enum {string} */
            origin: "catalogue" | "local";
            localName: string | null;
            justification: {
                volume: string;
                demand: string;
                capacity: string;
            } | null;
            countyCanRelease: boolean;
            townshipCanTake: boolean;
            capacityNote: string;
            /** @description 受理、转递、审批时限，单位同该事项法定时限 */
            limits: {
                acceptDays: number;
                transferDays: number;
                approveDays: number;
            } | null;
            /** @description 委托范围 */
            scope: {
                text: string;
                bound: {
                    quantity: string;
                    most: string;
                    unit: string;
                } | null;
                /** @description 限于某一问的哪些情形 */
                kinds?: {
                    question: string;
                    allowed: string[];
                } | null;
            } | null;
        };
        Edition: {
            head: components["schemas"]["EditionHead"];
            differences: components["schemas"]["EditionDifference"][];
            items: {
                itemId: string;
                no: number | null;
                name: string;
                powerTypeName: string;
                delegatingDepartment: string;
                supervisingDepartment: string;
                scopeText: string | null;
                hasGuide: boolean;
            }[];
        };
        EditionDesk: {
            today: string;
            nextNo: number;
            items: {
                itemId: string;
                no: number | null;
                name: string;
                scopeText: string | null;
            }[];
            powerTypes: {
                value: string;
                label: string;
            }[];
            modes: {
                value: string;
                label: string;
            }[];
            delegatingDepartments: string[];
            supervisingDepartments: string[];
            laws: {
                value: string;
                label: string;
                articles: string[];
                checked: boolean;
            }[];
            draft: {
                version: number;
                title: string;
                changes: components["schemas"]["EditionDraftChange"][];
                changedByName: string;
                /** Format: date-time */
                changedAt: string;
                submittedByName: string | null;
                returnNote: string | null;
                isOwn: boolean;
                differences: components["schemas"]["EditionDifference"][];
                faults: {
                    at: number | null;
                    refusal: components["schemas"]["Refusal"];
                }[];
            } | null;
        };
        EditionDifference: {
            /** @enum {string} */
            kind: "added" | "ended" | "reworded";
            kindName: string;
            itemId: string;
            no: number | null;
            name: string;
            fields: {
                label: string;
                before: string | null;
                after: string | null;
            }[];
            reason: string;
        };
        EditionDraftChange: {
            /** @constant */
            kind: "added";
            /** @description 新增事项的编号，由填写的一方生成 */
            itemId: string;
            name: string;
            /** @enum {string} */
            powerType: "licence" | "confirmation" | "other_power" | "public_service";
            modes: ("entrusted_decision" | "entrusted_acceptance" | "collection_service")[];
            delegatingDepartment: string;
            supervisingDepartment: string;
            scopeText: string | null;
            /** @description 新增理由 */
            reason: string;
            /** @description 依据；空=待县补充 */
            basis: {
                lawId: string;
                article: string | null;
            } | null;
        } | {
            /** @constant */
            kind: "ended";
            itemId: string;
            /** @description 终止理由 */
            reason: string;
        } | {
            /** @constant */
            kind: "reworded";
            itemId: string;
            name: string;
            scopeText: string | null;
            /** @description 调整理由 */
            reason: string;
        };
        EditionHead: {
            no: number;
            title: string;
            number: string;
            publishedOn: string;
            effectiveFrom: string | null;
            lastDay: string | null;
            /** @enum {string} */
            state: "coming" | "in_force" | "replaced";
            stateName: string;
            itemCount: number;
            added: number;
            ended: number;
            reworded: number;
        };
        EditionList: {
            today: string;
            editions: components["schemas"]["EditionHead"][];
        };
        EditionTouched: {
            no: number;
            townships: {
                countyId: string;
                countyName: string;
                townshipId: string;
                townshipName: string;
                listVersion: number;
                items: {
                    itemId: string;
                    no: number | null;
                    name: string;
                    firstDayWithout: string;
                    openCases: number;
                }[];
            }[];
            counties: {
                countyId: string;
                countyName: string;
                openCases: number;
            }[];
        };
        Entrustability: {
            countyId: string;
            countyName: string;
            counties: {
                id: string;
                name: string;
            }[];
            today: string;
            items: components["schemas"]["EntrustableItem"][];
        };
        EntrustableItem: {
            itemId: string;
            no: number | null;
            name: string;
            powerTypeName: string;
            printedDepartment: string;
            printedSupervisor: string;
            isCollection: boolean;
            departments: {
                id: string;
                name: string;
            }[];
            supervisors: {
                id: string;
                name: string;
            }[];
            departmentId: string | null;
            supervisorId: string | null;
            choiceVersion: number;
            needsMemo: boolean | null;
            review: {
                isEntrustable: boolean;
                basis: string | null;
                reviewedOn: string;
            } | null;
            reviewVersion: number;
        };
        EvaluationDesk: {
            countyId: string;
            townshipId: string;
            townshipName: string;
            from: string;
            until: string;
            today: string;
            townships: {
                id: string;
                name: string;
            }[];
            rows: {
                itemId: string;
                no: number | null;
                name: string;
                modeName: string;
                generation: number;
                figures: components["schemas"]["EvaluationFigures"];
                last: {
                    /** @enum {string} */
                    judgement: "runs_well" | "needs_help" | "runs_badly" | "poor_effect" | "unrealistic";
                    judgementName: string;
                    from: string;
                    until: string;
                    isRecallProposed: boolean;
                } | null;
            }[];
        };
        EvaluationFigures: {
            received: number;
            accepted: number;
            closed: number;
            overdue: number;
            returnedForCorrection: number;
            transferred: number;
            withdrawn: number;
            averageWorkingDays: string | null;
        };
        FileView: {
            id: string;
            name: string;
            mediaType: string;
            bytes: number;
            round: number;
        };
        FilingDetail: {
            row: components["schemas"]["FilingRow"];
            version: number;
            items: {
                id: string;
                no: number | null;
                name: string;
            }[];
            inFlightText: string;
            scans: {
                fileId: string;
                name: string;
                mediaType: string;
                digest: string;
            }[];
            steps: {
                /** @enum {string} */
                kind: "submitted" | "returned";
                name: string;
                on: string;
                reason: string | null;
            }[];
            today: string;
        };
        FilingPage: {
            rows: components["schemas"]["FilingRow"][];
            next: string | null;
            states: {
                value: string;
                name: string;
                count: number;
            }[];
        };
        FilingRow: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            id: string;
            number: string;
            kindName: string;
            departmentName: string;
            itemCount: number;
            signedOn: string;
            from: string;
            until: string;
            state: string;
            stateName: string;
            submittedOn: string | null;
            returnedOn: string | null;
            reason: string | null;
            filingNumber: string | null;
            filedOn: string | null;
        };
        FilingTasks: {
            countyId: string;
            countyName: string;
            counties: {
                value: string;
                name: string;
            }[];
            today: string;
            toNumber: components["schemas"]["PaperTask"][];
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
        GovernedAppointment: {
            row: components["schemas"]["GovernedAppointmentRow"];
            version: number;
            trainedItems: {
                value: string;
                name: string;
            }[];
            duties: {
                seals: {
                    id: string;
                    name: string;
                }[];
                cases: string[];
            };
            isOwn: boolean;
        };
        GovernedAppointmentRow: {
            id: string;
            countyId: string;
            townshipId: string | null;
            townshipName: string | null;
            personId: string;
            personName: string;
            post: string;
            postName: string;
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            employment: "civil_servant" | "public_institution" | "outsourced" | "volunteer";
            employmentName: string;
            from: string;
            until: string | null;
            /** @enum {string} */
            state: "current" | "past" | "coming";
            trainedCount: number;
            coversName: string | null;
            hasAccount: boolean;
        };
        GovernedOrganisation: {
            row: {
                countyId: string;
                id: string;
                name: string;
                kindName: string;
                townshipName: string | null;
                creditCode: string | null;
                capacities: string[];
                validFrom: string;
                validUntil: string | null;
                isCurrent: boolean;
            };
            version: number;
            today: string;
            shortName: string;
            sealOwnerName: string | null;
            formerNames: {
                name: string;
                until: string;
            }[];
            predecessors: {
                id: string;
                name: string;
            }[];
            successor: {
                id: string;
                name: string;
            } | null;
            capacities: {
                /** @enum {string} */
                kind: "power_holder" | "supervisor" | "service_manager" | "filing_receiver" | "justice" | "seal_owner" | "hall_operator" | "company" | "collection_agent" | "designated_office";
                kindName: string;
                item: {
                    id: string;
                    no: number | null;
                    name: string;
                } | null;
                from: string;
                until: string | null;
                basis: string | null;
                successorName: string | null;
                isHeld: boolean;
            }[];
            restsOn: {
                /** @enum {string} */
                kind: "list" | "agreement" | "memo" | "missing_memo" | "seal" | "appointment" | "case";
                title: string;
                todo: string;
                count: number;
                rows: {
                    id: string;
                    label: string;
                    to: string | null;
                }[];
            }[];
            toDo: {
                /** @enum {string} */
                kind: "list" | "agreement" | "memo" | "missing_memo" | "seal" | "appointment" | "case";
                title: string;
                todo: string;
                count: number;
                rows: {
                    id: string;
                    label: string;
                    to: string | null;
                }[];
            }[];
            changes: {
                countyId: string;
                id: string;
                /** @enum {string} */
                kind: "rename" | "end" | "move" | "first_manager";
                title: string;
                /** @enum {string} */
                state: "open" | "confirmed" | "withdrawn";
                stateName: string;
                writtenByName: string;
                /** Format: date-time */
                writtenAt: string;
            }[];
            capacityKinds: {
                value: string;
                name: string;
                isOfItem: boolean;
            }[];
            items: {
                id: string;
                no: number | null;
                name: string;
            }[];
            others: {
                id: string;
                name: string;
            }[];
        };
        GovernedSeal: {
            row: components["schemas"]["GovernedSealRow"];
            version: number;
            /** Format: date-time */
            at: string;
            authorised: {
                byName: string;
                on: string;
            } | null;
            carved: {
                maker: string;
                filingReceipt: string;
                on: string;
            } | null;
            handOvers: {
                reasonName: string;
                giverName: string | null;
                receiverName: string;
                witnessName: string;
                returnOn: string | null;
            }[];
            impression: {
                fileId: string;
                digest: string;
            } | null;
            loss: {
                lastConfirmedUseAt: string | null;
                policeReport: string | null;
                noticePlace: string | null;
                noticeOn: string | null;
            } | null;
            papersToCheck: {
                caseId: string;
                caseNumber: string;
                paperName: string;
                number: string;
                /** Format: date-time */
                sealedAt: string;
                keeperName: string | null;
            }[];
            waitingCases: {
                caseId: string;
                caseNumber: string;
            }[];
            acts: {
                act: string;
                name: string;
                consequence: string;
            }[];
            keepers: {
                personId: string;
                name: string;
                postName: string;
                isCustodian: boolean;
                isDeputy: boolean;
            }[];
            witnesses: {
                personId: string;
                name: string;
                postName: string;
            }[];
            returnTo: string | null;
        };
        GovernedSealRow: {
            countyId: string;
            countyName: string;
            townshipId: string | null;
            townshipName: string | null;
            id: string;
            name: string;
            /** @enum {string} */
            kind: "approval_no2" | "acceptance" | "department_approval" | "former_committee";
            kindName: string;
            ownerName: string;
            authorisation: string | null;
            status: string;
            statusName: string;
            /** Format: date-time */
            since: string;
            custodianName: string | null;
            deputyName: string | null;
            returnOn: string | null;
            step: {
                text: string;
                isLate: boolean;
            } | null;
        };
        Guide: {
            item: components["schemas"]["ItemSummary"];
            delegatingDepartment: string;
            supervisingDepartment: string;
            department: {
                id: string;
                name: string;
            };
            reference: boolean;
            revision: string;
            nameEn: string;
            /** @enum {string} */
            handling: "case" | "external_case" | "payment_order";
            /** @description 在外部系统作出决定的，写明系统名称 */
            decisionSystem: string | null;
            applicantKinds: ("natural_person" | "individual_business" | "enterprise" | "cooperative" | "other_org")[];
            applicantsNote: string;
            conditions: string[];
            materials: components["schemas"]["GuideMaterial"][];
            fields: components["schemas"]["FormField"][];
            limits: {
                /**
                 * @description working 工作日，calendar 自然日
                 * @enum {string}
                 */
                unit: "working" | "calendar";
                statutoryDays: number;
                statutoryBasis: string;
                promisedDays: number;
                onTheSpot: boolean;
                /** @enum {string} */
                clockStart: "acceptance" | "complete_receipt";
                extensionDays: number | null;
            };
            fee: {
                charged: boolean;
                note: string;
            };
            result: {
                name: string;
                /** @description null 为待县补充 */
                validity: string | null;
            };
            steps: {
                kind: string;
                maxDays: number;
                note: string;
            }[];
            /** @enum {string} */
            placeRule: "premises" | "works" | "household_registration" | "residence" | "none";
            legalBasis: {
                title: string;
                article: string;
            }[];
            lifeEvents: {
                id: string;
                name: string;
            }[];
            openPoints: string;
            textCheckedAsOf: string;
        };
        GuideMaterial: {
            id: string;
            name: string;
            /** @enum {string} */
            required: "yes" | "no" | "conditional";
            condition: string | null;
            /** @enum {string} */
            source: "applicant" | "issued_licence" | "government";
            /** @enum {string} */
            form: "original" | "copy" | "electronic";
            copies: number;
            /** @description 可以代替提交的电子证照；null 为没有 */
            reusableLicence: string | null;
            /** @description 能否容缺；null 为待县补充 */
            deferrable: boolean | null;
            legalBasis: string | null;
            note: string | null;
        };
        Home: {
            sections: components["schemas"]["HomeSection"][];
        };
        HomeSection: {
            id: string;
            title: string;
            placeName: string;
            note: string | null;
            entries: {
                id: string;
                label: string;
                hint: string | null;
                count: number | null;
                more: boolean;
                late: boolean;
                link: {
                    /** @enum {string} */
                    site: "workbench" | "portal";
                    to: string;
                    search: {
                        [key: string]: string;
                    };
                } | null;
            }[];
            empty: string;
        };
        ImportChanges: {
            countyName: string;
            townshipName: string;
            difference: components["schemas"]["ListDifference"];
        };
        ImportFault: {
            row: number | null;
            column: string | null;
            place: string;
            text: string;
            next: string;
        };
        ImportKey: {
            countyId: string;
            /** Format: uuid */
            importId: string;
        };
        ImportPart: {
            position: number;
            countyName: string;
            townshipName: string;
            rowCount: number;
            added: number;
            removed: number;
            changed: number;
            replaces: string | null;
            isTaken: boolean;
        };
        InFlightRule: {
            /** @constant */
            kind: "finish";
            withinDays: number;
        } | {
            /** @constant */
            kind: "hand_over";
        } | {
            /** @constant */
            kind: "freeze";
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
        ItemSaved: {
            id: string;
            version: number;
        };
        ItemSummary: {
            id: string;
            no: number | null;
            name: string;
            powerType: string;
            open: boolean;
            handling: ("case" | "external_case" | "payment_order") | null;
        };
        Law: {
            row: components["schemas"]["LawRow"];
            note: string | null;
            articles: {
                article: string;
                gist: string;
            }[];
            citations: {
                itemId: string;
                itemNo: number | null;
                itemName: string;
                forName: string;
                edition: string | null;
                words: string;
            }[];
            touched: {
                itemId: string;
                itemNo: number | null;
                itemName: string;
                countyId: string;
                countyName: string;
                listed: number;
                agreements: number;
                openCases: number;
            }[];
            reviews: {
                itemId: string;
                itemName: string;
                countyId: string;
                countyName: string;
                basis: string;
                reviewedOn: string;
            }[];
            /** Format: date-time */
            at: string;
        };
        LawRow: {
            name: string;
            /** @enum {string} */
            state: "checked" | "unchecked" | "ended";
            stateName: string;
            number: string | null;
            validFrom: string | null;
            validUntil: string | null;
            checkedAsOf: string | null;
            itemCount: number;
        };
        Laws: {
            rows: components["schemas"]["LawRow"][];
        };
        LifeEvent: {
            id: string;
            name: string;
            audience: string;
            description: string;
            steps: {
                order: number;
                itemIds: string[];
                /** @enum {string} */
                mode: "single" | "one_of" | "one_or_more" | "parallel";
                /** @description false 为符合情形时办理 */
                required: boolean;
                condition: string | null;
                note: string | null;
            }[];
            outsideItems: string[];
            sharedMaterials: string[];
        };
        ListComparison: {
            countyName: string;
            townshipId: string;
            townshipName: string;
            from: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            } | null;
            to: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            };
            versions: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            }[];
            difference: components["schemas"]["ListDifference"];
        };
        ListDesk: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            today: string;
            versions: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            }[];
            inForce: number | null;
            draft: {
                id: string;
                version: number;
                baseVersion: number;
                /** @enum {string} */
                status: "drafting" | "submitted";
                itemCount: number;
                changedByName: string;
                /** Format: date-time */
                changedAt: string;
                submittedAt: string | null;
                returnNote: string | null;
                isOwn: boolean;
                rows: components["schemas"]["DraftRow"][];
                faults: components["schemas"]["ListFault"][];
                difference: components["schemas"]["ListDifference"];
            } | null;
            items: components["schemas"]["ListDeskItem"][];
            powerTypes: {
                id: string;
                name: string;
            }[];
            organisations: {
                id: string;
                name: string;
            }[];
            sources: {
                id: string;
                name: string;
                itemCount: number;
            }[];
        };
        ListDeskItem: {
            itemId: string;
            no: number | null;
            name: string;
            powerType: string;
            advisedMode: string;
            printedDepartment: string;
            printedSupervisor: string;
            departmentIds: string[];
            supervisorIds: string[];
            chosenDepartmentId: string | null;
            chosenSupervisorId: string | null;
            statutory: {
                days: number;
                /** @enum {string} */
                unit: "working" | "calendar";
                text: string;
            } | null;
            scopeQuestions: {
                name: string;
                unit: string | null;
                options: string[];
            }[];
            isEntrustable: boolean | null;
        };
        ListDifference: {
            added: {
                itemId: string;
                no: number | null;
                name: string;
                words: string;
            }[];
            removed: {
                itemId: string;
                no: number | null;
                name: string;
                words: string;
            }[];
            changed: {
                itemId: string;
                no: number | null;
                name: string;
                fields: {
                    name: string;
                    before: string;
                    after: string;
                }[];
            }[];
        };
        ListDraftCheck: {
            faults: components["schemas"]["ListFault"][];
            difference: components["schemas"]["ListDifference"];
        };
        ListDraftMoved: {
            draftId: string;
            version: number;
        };
        ListDraftSaved: {
            draftId: string;
            version: number;
            faults: components["schemas"]["ListFault"][];
        };
        ListFault: {
            itemId: string | null;
            refusal: components["schemas"]["Refusal"];
        };
        ListPublished: {
            townshipId: string;
            version: number;
            announced: number;
            notAnnounced: {
                itemId: string;
                no: number | null;
                name: string;
                refusals: components["schemas"]["Refusal"][];
            }[];
        };
        ListVersion: {
            version: number;
            publishedOn: string;
            effectiveFrom: string;
            /** Format: date-time */
            recordedAt: string;
            isLate: boolean;
            isInForce: boolean;
            itemCount: number;
            added: string[];
            removed: string[];
            changed: string[];
        };
        Matrix: {
            /** Format: date-time */
            at: string;
            items: {
                id: string;
                no: number | null;
                name: string;
                counts: {
                    [key: string]: number;
                };
            }[];
            counties: {
                id: string;
                name: string;
                townships: {
                    id: string;
                    name: string;
                    cells: {
                        [key: string]: {
                            standing: string;
                            mode: string | null;
                            missing: string[];
                        };
                    };
                    counts: {
                        [key: string]: number;
                    };
                }[];
                counts: {
                    [key: string]: number;
                };
            }[];
            gates: {
                code: string;
                text: string;
            }[];
            counts: {
                [key: string]: number;
            };
        };
        MemoDetail: {
            row: components["schemas"]["MemoRow"];
            items: {
                id: string;
                no: number | null;
                name: string;
                dutyBoundary: string;
            }[];
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        MemoDraft: {
            townshipId: string;
            supervisorId: string;
            from: string;
            until: string | null;
            items: {
                itemId: string;
                dutyBoundary: string;
                pushes: ("decision" | "change" | "cancellation" | "inspection" | "penalty" | "abnormal")[];
            }[];
            isTextConfirmed: boolean;
        };
        MemoPage: {
            rows: components["schemas"]["MemoRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        MemoPaper: {
            row: components["schemas"]["PaperRow"];
            draft: {
                version: number;
                draftedByName: string;
                /** Format: date-time */
                draftedAt: string;
                missing: components["schemas"]["Refusal"][];
            } | null;
            content: components["schemas"]["MemoDraft"] | null;
            items: {
                id: string;
                no: number | null;
                name: string;
                dutyBoundary: string;
                pushes: ("decision" | "change" | "cancellation" | "inspection" | "penalty" | "abnormal")[];
            }[];
            pushNames: {
                /** @enum {string} */
                kind: "decision" | "change" | "cancellation" | "inspection" | "penalty" | "abnormal";
                name: string;
                directionName: string;
            }[];
            scans: {
                fileId: string;
                name: string;
                mediaType: string;
                digest: string;
            }[];
            signedOn: string | null;
            today: string;
        };
        MemoRow: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            id: string;
            number: string;
            supervisorName: string;
            itemCount: number;
            signedOn: string;
            from: string;
            until: string | null;
            standing: string;
            standingName: string;
        };
        NoticeHead: {
            id: string;
            on: string;
            /** @enum {string} */
            kind: "list_published" | "delegation_announced" | "items_started" | "items_recalled" | "agreement_suspended" | "agreement_ended" | "place_closed";
            title: string;
            href: string;
        };
        OpenState: {
            /** @enum {string} */
            kind: "open" | "closed" | "hours_unknown" | "calendar_unknown";
            text: string;
            next: {
                on: string;
                from: string;
            } | null;
        };
        OpenedAccounts: {
            results: {
                accountId: string;
                personId: string;
                slip: components["schemas"]["AccountSlip"] | null;
                reasons: string[];
            }[];
        };
        OpeningHours: {
            regular: {
                /** @description 1 为周一，7 为周日 */
                weekday: number;
                shifts: {
                    from: string;
                    until: string;
                }[];
            }[];
            extended: {
                /** @description 1 为周一，7 为周日 */
                weekday: number;
                shifts: {
                    from: string;
                    until: string;
                }[];
            }[];
            extendedNote: string | null;
        };
        OrganisationChange: {
            row: {
                countyId: string;
                id: string;
                /** @enum {string} */
                kind: "rename" | "end" | "move" | "first_manager";
                title: string;
                /** @enum {string} */
                state: "open" | "confirmed" | "withdrawn";
                stateName: string;
                writtenByName: string;
                /** Format: date-time */
                writtenAt: string;
            };
            organisationId: string;
            organisationName: string;
            organisationVersion: number;
            facts: {
                label: string;
                text: string;
            }[];
            touched: {
                /** @enum {string} */
                kind: "list" | "agreement" | "memo" | "missing_memo" | "seal" | "appointment" | "case";
                title: string;
                todo: string;
                count: number;
                rows: {
                    id: string;
                    label: string;
                    to: string | null;
                }[];
            }[];
            isOwn: boolean;
            mayConfirm: boolean;
            closedByName: string | null;
            closedAt: string | null;
        };
        OrganisationDesk: {
            countyId: string;
            countyName: string;
            today: string;
            counties: {
                id: string;
                name: string;
            }[];
            kinds: {
                value: string;
                name: string;
            }[];
            rows: {
                countyId: string;
                id: string;
                name: string;
                kindName: string;
                townshipName: string | null;
                creditCode: string | null;
                capacities: string[];
                validFrom: string;
                validUntil: string | null;
                isCurrent: boolean;
            }[];
            missingGovernments: {
                townshipId: string;
                name: string;
            }[];
            sealOwners: {
                id: string;
                name: string;
            }[];
            changes: {
                countyId: string;
                id: string;
                /** @enum {string} */
                kind: "rename" | "end" | "move" | "first_manager";
                title: string;
                /** @enum {string} */
                state: "open" | "confirmed" | "withdrawn";
                stateName: string;
                writtenByName: string;
                /** Format: date-time */
                writtenAt: string;
            }[];
        };
        OrganisationDetail: {
            row: components["schemas"]["OrganisationRow"];
            creditCode: string | null;
            sealOwnerName: string | null;
            capacities: {
                kindName: string;
                itemName: string | null;
                from: string;
                until: string | null;
                basis: string | null;
            }[];
            remedies: {
                itemName: string | null;
                reviewBody: string;
                reviewDays: number;
                court: string;
                suitMonths: number;
                from: string;
                source: string;
            }[];
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        OrganisationPage: {
            rows: components["schemas"]["OrganisationRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        OrganisationRow: {
            countyId: string;
            countyName: string;
            townshipId: string | null;
            townshipName: string | null;
            id: string;
            name: string;
            kind: string;
            kindName: string;
            capacities: string[];
            validFrom: string;
            validUntil: string | null;
        };
        OutcomeClock: {
            /** @enum {string} */
            state: "running" | "deemed_accepted" | "unknown_calendar";
            dueOn: string | null;
        };
        OutsideDifferences: {
            connected: boolean;
            lastCheck: {
                /** Format: date-time */
                checkedAt: string;
                from: string;
                through: string;
                compared: number;
            } | null;
            differences: {
                caseId: string;
                caseNumber: string;
                /** @enum {string} */
                kind: "not_recorded_here" | "not_listed_there" | "differs";
                kindName: string;
                differing: ("number" | "decidedOn" | "outcome")[];
                ours: {
                    number: string;
                    decidedOn: string;
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                } | null;
                theirs: {
                    number: string;
                    decidedOn: string;
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                } | null;
            }[];
        };
        OutsideLookUp: {
            reference: string;
            result: {
                number: string;
                decidedOn: string;
                /** @enum {string} */
                outcome: "granted" | "refused";
                reason: string | null;
            } | null;
        };
        OwnSessions: {
            sessions: components["schemas"]["SessionRow"][];
        };
        PairEvaluations: {
            countyId: string;
            townshipId: string;
            townshipName: string;
            from: string;
            until: string;
            today: string;
            item: {
                itemId: string;
                no: number | null;
                name: string;
                modeName: string;
                generation: number;
            };
            version: number;
            figures: components["schemas"]["EvaluationFigures"];
            evaluations: {
                /** @enum {string} */
                judgement: "runs_well" | "needs_help" | "runs_badly" | "poor_effect" | "unrealistic";
                judgementName: string;
                from: string;
                until: string;
                isRecallProposed: boolean;
                generation: number;
                figures: components["schemas"]["EvaluationFigures"];
                opinion: string | null;
                evaluatedByName: string;
                recordedOn: string;
            }[];
            recalledFrom: string | null;
            judgements: {
                /** @enum {string} */
                value: "runs_well" | "needs_help" | "runs_badly" | "poor_effect" | "unrealistic";
                name: string;
                isRecallProposed: boolean;
            }[];
        };
        PaperPage: {
            rows: components["schemas"]["PaperRow"][];
            next: string | null;
            counties: {
                value: string;
                name: string;
            }[];
            states: {
                value: string;
                name: string;
                count: number;
            }[];
        };
        PaperPlan: {
            countyId: string;
            countyName: string;
            counties: {
                value: string;
                name: string;
            }[];
            townships: {
                townshipId: string;
                townshipName: string;
                hasList: boolean;
                missingAgreements: number;
                missingMemos: number;
                drafts: number;
                signed: number;
            }[];
        };
        PaperRow: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            id: string;
            number: string | null;
            kindName: string;
            partyName: string;
            itemCount: number;
            from: string;
            until: string | null;
            stage: string;
            stageName: string;
            standingName: string | null;
            renewWithinDays: number | null;
        };
        PaperSaved: {
            id: string;
            version: number;
        };
        PaperTask: {
            id: string;
            version: number;
            townshipName: string;
            partyName: string;
            kindName: string;
            number: string | null;
            itemCount: number;
        };
        PaperTasks: {
            countyId: string;
            countyName: string;
            counties: {
                value: string;
                name: string;
            }[];
            today: string;
            agreements: components["schemas"]["PaperTask"][];
            memos: components["schemas"]["PaperTask"][];
            toSubmit: components["schemas"]["PaperTask"][];
        };
        PaymentDifference: {
            reference: string;
            /** @enum {string} */
            kind: "missing_there" | "missing_here" | "different_amount";
            kindName: string;
            orderNumber: string;
            ourAmount: number | null;
            theirAmount: number | null;
            explanation: {
                note: string;
                /** Format: date-time */
                explainedAt: string;
                explainerName: string;
            } | null;
        };
        PaymentOrder: {
            id: string;
            number: string;
            itemId: string;
            itemName: string;
            companyName: string;
            /** @enum {string} */
            channel: "online" | "township_centre" | "county_hall";
            channelName: string;
            placeName: string | null;
            /** @enum {string} */
            status: "created" | "awaiting_payment" | "paid" | "receipted" | "expired" | "cancelled" | "refund_reported";
            statusName: string;
            amount: number;
            accountMasked: string;
            payerMasked: string;
            /** Format: date-time */
            createdAt: string;
            paidAt: string | null;
            reference: string | null;
            code: string | null;
            amountInCapitals: string;
            outstanding: number;
            addressMasked: string;
            /** Format: date-time */
            expiresAt: string;
            invoiceNumber: string | null;
            invoicedAt: string | null;
            refund: {
                refundNumber: string;
                amount: number;
                /** Format: date-time */
                refundedAt: string;
            } | null;
            terminalUrl: string | null;
            chain: components["schemas"]["ChainLink"][];
        };
        PaymentOrderList: {
            orders: components["schemas"]["PaymentOrderRow"][];
            next: string | null;
        };
        PaymentOrderRow: {
            id: string;
            number: string;
            itemId: string;
            itemName: string;
            companyName: string;
            /** @enum {string} */
            channel: "online" | "township_centre" | "county_hall";
            channelName: string;
            placeName: string | null;
            /** @enum {string} */
            status: "created" | "awaiting_payment" | "paid" | "receipted" | "expired" | "cancelled" | "refund_reported";
            statusName: string;
            amount: number;
            accountMasked: string;
            payerMasked: string;
            /** Format: date-time */
            createdAt: string;
            paidAt: string | null;
            reference: string | null;
        };
        Place: {
            /** @description null 为县政务服务大厅 */
            townshipId: string | null;
            countyId: string;
            name: string;
            open: boolean;
            modeName: string | null;
        };
        PlaceClosure: {
            number: number;
            from: string;
            /** @description null 为恢复时间另行公告 */
            until: string | null;
            /** @enum {string} */
            reason: "holiday" | "disaster" | "works" | "relocation" | "other";
            reasonName: string;
            note: string | null;
        };
        PlaceFacts: {
            name: string;
            address: string | null;
            phone: string | null;
            hours: components["schemas"]["OpeningHours"] | null;
            directions: string | null;
            accessibility: string | null;
            station: components["schemas"]["StationFacts"] | null;
        };
        PlaceRecord: {
            name: string;
            address: string | null;
            phone: string | null;
            hours: components["schemas"]["OpeningHours"] | null;
            directions: string | null;
            accessibility: string | null;
            station: components["schemas"]["StationFacts"] | null;
            id: string;
            /** @enum {string} */
            kind: "hall" | "centre" | "station";
            kindName: string;
            countyId: string;
            countyName: string;
            townshipId: string | null;
            townshipName: string | null;
            hoursLines: string[];
            open: components["schemas"]["OpenState"];
            closures: components["schemas"]["PlaceClosure"][];
            version: number;
            changedAt: string | null;
            href: string;
        };
        PlaceSaved: {
            id: string;
            version: number;
        };
        PortalSearch: {
            query: string;
            /** @description 可能想输入的词 */
            meant: string | null;
            items: {
                item: components["schemas"]["ItemSummary"];
                reason: string;
            }[];
            /** @description 没有结果时，可能相关的事项 */
            near: components["schemas"]["ItemSummary"][];
            lifeEvents: {
                id: string;
                name: string;
            }[];
            places: {
                countyId: string;
                townshipId: string | null;
                name: string;
            }[];
        };
        PostingSheet: {
            problem: {
                detail: string;
                next: string;
            } | null;
            faults: {
                row: number;
                column: string;
                text: string;
                next: string;
            }[];
            postings: {
                row: number;
                personName: string;
                isNew: boolean;
                organisationName: string;
                postName: string;
                employmentName: string;
                from: string;
                until: string | null;
                loginName: string | null;
            }[];
        };
        PowerRequest: {
            row: components["schemas"]["PowerRequestRow"];
            version: number;
            requestedByName: string;
            statement: {
                label: string;
                text: string | null;
            }[];
            answer: {
                reasons: string | null;
                answeredByName: string;
                answeredOn: string;
            } | null;
            mayAnswer: boolean;
            mayWithdraw: boolean;
            consequence: string;
        };
        PowerRequestChoices: {
            townships: {
                id: string;
                name: string;
                items: {
                    itemId: string;
                    no: number | null;
                    name: string;
                    held: {
                        mode: string;
                        modeName: string;
                        generation: number;
                    } | null;
                    isCollection: boolean;
                }[];
            }[];
            modes: {
                /** @enum {string} */
                value: "entrusted_decision" | "entrusted_acceptance";
                name: string;
            }[];
            reasons: {
                /** @enum {string} */
                value: "runs_badly" | "poor_effect" | "unrealistic";
                name: string;
            }[];
        };
        PowerRequestPage: {
            rows: components["schemas"]["PowerRequestRow"][];
            next: string | null;
            states: {
                /** @enum {string} */
                value: "open" | "accepted" | "refused" | "withdrawn";
                name: string;
                count: number;
            }[];
            mayAsk: boolean;
        };
        PowerRequestRow: {
            id: string;
            countyId: string;
            townshipId: string;
            townshipName: string;
            /** @enum {string} */
            kind: "ask" | "give_back";
            kindName: string;
            itemId: string | null;
            itemNo: number | null;
            itemName: string;
            particular: string;
            reason: ("runs_badly" | "poor_effect" | "unrealistic") | null;
            /** @enum {string} */
            state: "open" | "accepted" | "refused" | "withdrawn";
            stateName: string;
            requestedOn: string;
            waitingDays: number | null;
            answeredOn: string | null;
            followUp: {
                isDone: boolean;
                text: string;
            } | null;
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
        ReadPostingSheet: {
            rows: string[][];
            problem: {
                detail: string;
                next: string;
            } | null;
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
        Reconciliation: {
            countyId: string;
            companyId: string;
            companyName: string;
            itemId: string;
            itemName: string;
            day: string;
            /** Format: date-time */
            comparedAt: string;
            equalCount: number;
            equalAmount: number;
            openDifferences: number;
            differences: components["schemas"]["PaymentDifference"][];
            version: number;
        };
        ReconciliationList: {
            day: string;
            mayExplain: boolean;
            reconciliations: components["schemas"]["Reconciliation"][];
            unanswered: string[];
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
        RegisterChoices: {
            kinds: {
                value: string;
                name: string;
            }[];
            states: {
                value: string;
                name: string;
            }[];
            counties: {
                value: string;
                name: string;
            }[];
            choosesTownship: boolean;
        };
        RegisterEvent: {
            stream: string;
            version: number;
            name: string;
            summary: string | null;
            /** Format: date-time */
            recordedAt: string;
            factDay: string | null;
            isLate: boolean;
            actorName: string;
            organisationName: string | null;
            hash: string;
        };
        RegisteredGovernments: {
            recorded: number;
            known: number;
        };
        RootRow: {
            day: string;
            root: string;
            prevRoot: string;
            accessLogRoot: string;
            headCount: number;
            /** Format: date-time */
            createdAt: string;
            problems: string[];
        };
        Roots: {
            publicKey: string;
            missingDays: string[];
            rows: components["schemas"]["RootRow"][];
            next: string | null;
        };
        SealChoices: {
            counties: {
                id: string;
                name: string;
                authorityName: string;
                owners: {
                    value: string;
                    name: string;
                }[];
                townships: {
                    value: string;
                    name: string;
                }[];
            }[];
            kinds: {
                value: string;
                name: string;
            }[];
        };
        SealDesk: {
            rows: components["schemas"]["GovernedSealRow"][];
            /** Format: date-time */
            at: string;
            mayAuthorise: boolean;
            choices: {
                statuses: {
                    value: string;
                    name: string;
                }[];
                kinds: {
                    value: string;
                    name: string;
                }[];
                townships: {
                    value: string;
                    name: string;
                }[];
            };
        };
        SealDetail: {
            row: components["schemas"]["SealRow"];
            /** Format: date-time */
            at: string;
            history: components["schemas"]["RegisterEvent"][];
        };
        SealName: {
            name: string;
            specimen: string;
        };
        SealPage: {
            rows: components["schemas"]["SealRow"][];
            next: string | null;
            choices: components["schemas"]["RegisterChoices"];
        };
        SealPlan: {
            countyId: string;
            countyName: string;
            counties: {
                value: string;
                name: string;
            }[];
            authorityName: string;
            today: string;
            lacking: {
                townshipId: string;
                townshipName: string;
                sealOwnerId: string;
                ownerName: string;
                name: string;
            }[];
            toCarve: {
                townshipId: string;
                townshipName: string;
                id: string;
                name: string;
                version: number;
                authorisedOn: string | null;
            }[];
            toRelease: {
                townshipId: string;
                townshipName: string;
                id: string;
                name: string;
                version: number;
                keepers: {
                    value: string;
                    name: string;
                }[];
            }[];
            witnesses: {
                value: string;
                name: string;
            }[];
        };
        SealRow: {
            countyId: string;
            countyName: string;
            townshipId: string | null;
            townshipName: string | null;
            id: string;
            name: string;
            kind: string;
            kindName: string;
            ownerName: string;
            custodianName: string | null;
            status: string;
            statusName: string;
            /** Format: date-time */
            since: string;
            authorisation: string | null;
        };
        SecondFactor: {
            secret: string;
            uri: string;
            qr: {
                size: number;
                path: string;
            };
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
            mustChangePassword: boolean;
            mustBindAuthenticator: boolean;
            csrfToken: string;
            idleSeconds: number;
            demo: boolean;
        };
        SessionRow: {
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
            secondFactor: boolean;
            isCurrent: boolean;
        };
        SheetImport: {
            countyId: string;
            id: string;
            /** @enum {string} */
            kind: "lists" | "agreements";
            kindName: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "reading" | "checked" | "faulty" | "unreadable" | "taken";
            stateName: string;
            rowCount: number;
            faultCount: number;
            takenAt: string | null;
            problem: {
                detail: string;
                next: string;
            } | null;
            checkedParts: number;
            partCount: number;
            faults: components["schemas"]["ImportFault"][];
            parts: components["schemas"]["ImportPart"][];
        };
        StaffingChoices: {
            counties: {
                id: string;
                name: string;
                organisations: {
                    value: string;
                    name: string;
                    townshipId: string | null;
                }[];
                people: {
                    value: string;
                    name: string;
                }[];
            }[];
            posts: {
                value: string;
                name: string;
                /** @enum {string} */
                level: "county" | "township";
                isReserved: boolean;
            }[];
            employments: {
                value: string;
                name: string;
                isOfTheOrgan: boolean;
            }[];
            items: {
                value: string;
                name: string;
            }[];
        };
        StaffingDesk: {
            rows: components["schemas"]["GovernedAppointmentRow"][];
            choices: {
                townships: {
                    value: string;
                    name: string;
                }[];
                posts: {
                    value: string;
                    name: string;
                }[];
            };
        };
        StationFacts: {
            villageName: string;
            sharesPartyCentre: boolean | null;
            services: string[];
            helpers: {
                category: string;
                count: number;
            }[];
        };
        StreamCheck: {
            /** Format: date-time */
            at: string;
            eventCount: number;
            findings: string[];
        };
        StreamPage: {
            rows: components["schemas"]["StreamRow"][];
            next: string | null;
        };
        StreamRow: {
            countyId: string;
            stream: string;
            kindName: string;
            version: number;
            lastEventName: string;
            /** Format: date-time */
            lastAt: string;
        };
        StreamView: {
            countyId: string;
            countyName: string;
            stream: string;
            kindName: string;
            isWhole: boolean;
            events: {
                version: number;
                type: string;
                typeVersion: number;
                name: string;
                /** Format: date-time */
                at: string;
                actorName: string;
                organisationName: string | null;
                payload: string;
                prevHash: string;
                hash: string;
                problems: string[];
            }[];
        };
        SystemStatus: {
            /** Format: date-time */
            at: string;
            version: string;
            nodeVersion: string;
            /** Format: date-time */
            startedAt: string;
            engine: string;
            engineVersion: string;
            isDemo: boolean;
            isClockSimulated: boolean;
            migrations: {
                applied: number;
                last: string | null;
                pending: string[];
            };
            jobs: {
                name: string;
                title: string;
                schedule: string | null;
                waiting: number;
                failed: number;
                lastDoneAt: string | null;
                lastFailedAt: string | null;
            }[];
            storage: {
                databaseBytes: number;
                freeBytes: number;
                totalBytes: number;
            };
            keys: {
                fileName: string;
                madeOn: string | null;
                current: string;
                count: number;
            };
            dailyRoot: {
                lastDay: string | null;
                dueDay: string;
                isCurrent: boolean;
            };
            transport: {
                isSecure: boolean;
                publicUrl: string | null;
            };
        };
        TownshipAgreements: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            agreements: {
                id: string;
                number: string;
                kindName: string;
                departmentName: string;
                signedOn: string;
                from: string;
                until: string;
                standingName: string;
                /** @description 已终止或者到期 */
                isEnded: boolean;
                /** @description 司法行政部门备案编号；null 为没有备案 */
                filingNumber: string | null;
                items: {
                    id: string;
                    no: number | null;
                    name: string;
                    /** @description null 为尚未公告 */
                    announcedOn: string | null;
                    /** @description 公告的位置 */
                    announcedAt: string | null;
                }[];
            }[];
        };
        TownshipList: {
            townshipId: string;
            townshipName: string;
            inForce: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            } | null;
            coming: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
            } | null;
            draft: {
                id: string;
                version: number;
                baseVersion: number;
                /** @enum {string} */
                status: "drafting" | "submitted";
                itemCount: number;
                changedByName: string;
                /** Format: date-time */
                changedAt: string;
                submittedAt: string | null;
                returnNote: string | null;
                isOwn: boolean;
            } | null;
        };
        TownshipListVersions: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            /** @description 现行有效的版本；null 为尚未生效 */
            inForce: number | null;
            versions: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
                itemCount: number;
                /** @description 与前一版相比 */
                difference: components["schemas"]["ListDifference"];
            }[];
        };
        TownshipNotice: {
            id: string;
            on: string;
            /** @enum {string} */
            kind: "list_published" | "delegation_announced" | "items_started" | "items_recalled" | "agreement_suspended" | "agreement_ended" | "place_closed";
            title: string;
            href: string;
            paragraphs: string[];
            items: {
                id: string;
                no: number | null;
                name: string;
            }[];
        };
        TownshipRecord: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            /** Format: date-time */
            asOf: string;
            /** @description null 为尚未公布清单 */
            list: {
                version: number;
                publishedOn: string;
                effectiveFrom: string;
            } | null;
            rows: {
                itemId: string;
                no: number | null;
                name: string;
                modeName: string | null;
                powerTypeName: string;
                departmentName: string;
                limitsText: string;
                /** @enum {string} */
                standing: "live" | "limited" | "stopped" | "preparing" | "recalled" | "unlisted";
                standingName: string;
                /** @description 尚不能办理的原因 */
                refusals: components["schemas"]["Refusal"][];
            }[];
            centre: components["schemas"]["PlaceRecord"];
            stations: components["schemas"]["PlaceRecord"][];
            /** @description 最近的公告 */
            notices: components["schemas"]["NoticeHead"][];
        };
        TownshipSeals: {
            countyId: string;
            countyName: string;
            townshipId: string;
            townshipName: string;
            seals: {
                id: string;
                name: string;
                kindName: string;
                ownerName: string;
                /**
                 * Format: date-time
                 * @description 启用时间
                 */
                since: string;
                /** @description 样式示意图，带“样章”水印，不是印模 */
                specimenHref: string;
            }[];
            losses: {
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description 挂失时间，此后的用印一律无效
                 */
                lostAt: string;
                /** @description 遗失公告 */
                notice: {
                    publishedOn: string;
                    place: string;
                } | null;
            }[];
        };
        Tracking: {
            number: string;
            itemId: string;
            itemName: string;
            organName: string | null;
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
            outside: {
                system: string;
                number: string;
                decidedOn: string;
                outcomeName: string;
            } | null;
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
        UnmetGate: {
            code: string;
            clause: string;
            text: string;
            next: string;
            byDay: string | null;
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
                type?: "licence" | "confirmation" | "other_power" | "public_service";
                department?: string;
                applicants?: "individuals" | "organisations";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查找事项，或者按权力类型、赋权部门、办理对象列出 */
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
    readGuide: {
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
            /** @description 事项的办事指南 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guide"];
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
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 赋权部门 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        departments: components["schemas"]["Department"][];
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
    listLifeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件事目录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lifeEvents: components["schemas"]["LifeEvent"][];
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
    readLifeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件事的步骤和事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeEvent"];
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
    searchPortal: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按一句话查找事项、一件事和服务网点，并说明理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSearch"];
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
    listPlaces: {
        parameters: {
            query?: {
                township?: string;
            };
            header?: never;
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 县区（或者其中一个乡镇、街道）的服务场所 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: components["schemas"]["PlaceRecord"][];
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
    readPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一处服务场所 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceRecord"];
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
    listPlaceRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 由本人维护的服务场所 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: components["schemas"]["PlaceRecord"][];
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
    recordPlace: {
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
                    /** @enum {string} */
                    kind: "hall" | "centre" | "station";
                    countyId: string;
                    townshipId: string | null;
                    facts: components["schemas"]["PlaceFacts"];
                };
            };
        };
        responses: {
            /** @description 登记服务场所 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceSaved"];
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
    readPlaceRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 由本人维护的一处服务场所 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceRecord"];
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
    changePlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    facts: components["schemas"]["PlaceFacts"];
                };
            };
        };
        responses: {
            /** @description 变更服务场所信息 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceSaved"];
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
    closePlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    from: string;
                    until: string | null;
                    /** @enum {string} */
                    reason: "holiday" | "disaster" | "works" | "relocation" | "other";
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description 登记暂停服务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceSaved"];
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
    reopenPlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: number;
                    reopensOn: string;
                };
            };
        };
        responses: {
            /** @description 登记恢复服务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceSaved"];
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
    readTownship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）的服务场所、现行清单和公告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownshipRecord"];
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
    listNotices: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）的公告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: components["schemas"]["NoticeHead"][];
                        page: number;
                        pageCount: number;
                        total: number;
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
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）的一条公告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownshipNotice"];
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
    listTownshipVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）清单的历次版本和逐项变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownshipListVersions"];
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
    listTownshipAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）的委托协议和逐项公告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownshipAgreements"];
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
    listTownshipSeals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）启用的印章和挂失 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TownshipSeals"];
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
    readPublicSpecimen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 启用印章的样式示意图（带“样章”水印，不是印模） */
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
    readTownshipSheet: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                townshipId: string;
                sheet: "list" | "agreements" | "seals" | "notices";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 公开内容的表格（XLSX）：清单、协议、印章、公告 */
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
    readDemoStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 演示数据写入进度（仅演示环境） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoStory"];
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
    readHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 首页：各岗位的待办与概况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
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
                waiting?: string;
                due?: "overdue" | "today" | "near";
                flag?: "paused" | "deemed_accepted" | "transferred" | "decided_late" | "power_ended" | "power_frozen";
                mode?: "entrusted_decision" | "entrusted_acceptance" | "own_power";
                channel?: "county_hall" | "township_centre" | "online" | "station" | "terminal";
                townshipId?: string;
                from?: string;
                through?: string;
                closedFrom?: string;
                holder?: "me" | "nobody";
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
                    secondApplication?: "ask" | {
                        reason: string;
                    };
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
    exportCases: {
        parameters: {
            query?: {
                queue?: "waiting" | "all" | "incoming" | "closed";
                q?: string;
                itemId?: string;
                status?: string;
                waiting?: string;
                due?: "overdue" | "today" | "near";
                flag?: "paused" | "deemed_accepted" | "transferred" | "decided_late" | "power_ended" | "power_frozen";
                mode?: "entrusted_decision" | "entrusted_acceptance" | "own_power";
                channel?: "county_hall" | "township_centre" | "online" | "station" | "terminal";
                townshipId?: string;
                from?: string;
                through?: string;
                closedFrom?: string;
                holder?: "me" | "nobody";
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出办件列表（CSV 或者 XLSX，最多10000行，个人信息已隐去，记入访问日志） */
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
    claimCases: {
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
                    caseIds: string[];
                    /** @default false */
                    release?: boolean;
                };
            };
        };
        responses: {
            /** @description 批量认领或者释放办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            caseId: string;
                            number: string | null;
                            done: boolean;
                            reason: string | null;
                        }[];
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
    transferCases: {
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
                    cases: {
                        caseId: string;
                        expectedVersion: number;
                    }[];
                    note: string;
                };
            };
        };
        responses: {
            /** @description 批量转递县级部门 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: {
                            caseId: string;
                            number: string | null;
                            done: boolean;
                            reason: string | null;
                        }[];
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
    recordOutsideResult: {
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
                    number: string;
                    decidedOn: string;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description 登记外部系统的办理结果 */
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
    terminateCase: {
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
                    ground: "item_ended" | "applicant_gone" | "object_gone";
                    reason: string;
                    legalBasis: string;
                };
            };
        };
        responses: {
            /** @description 终止办理 */
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
    lookUpOutsideResult: {
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
        requestBody?: never;
        responses: {
            /** @description 向外部系统取回办理结果（只查不登记） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideLookUp"];
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
    listOutsideDifferences: {
        parameters: {
            query?: {
                kind?: "not_recorded_here" | "not_listed_there" | "differs";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 外部系统办理结果核对差异 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideDifferences"];
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
    uploadPaperScan: {
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
            /** @description 上传已签字盖章文书的扫描件 */
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
    readPaperPlan: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各乡镇（街道）尚缺的协议和备忘录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPlan"];
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
    preparePapers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    townshipIds: string[];
                    from: string;
                    until: string;
                    inFlight: components["schemas"]["InFlightRule"];
                    isTextConfirmed: boolean;
                };
            };
        };
        responses: {
            /** @description 按已公布清单为多个乡镇（街道）拟制协议和备忘录 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    listAgreementPapers: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                state?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 协议：拟制、签订、备案、续签 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
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
    readAgreementPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份协议或者协议草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPaper"];
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
    saveAgreementDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "entrusted_decision" | "entrusted_acceptance" | "collection_service";
                    departmentId: string;
                    townshipId: string;
                    itemIds: string[];
                    from: string;
                    until: string;
                    inFlight: components["schemas"]["InFlightRule"];
                    sections: {
                        [key: string]: string;
                    };
                    /** @description 文本已经本县核定；未核定的按“参考”打印 */
                    isTextConfirmed: boolean;
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 保存协议草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    discardAgreementDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
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
            /** @description 删除未签订的协议草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    printAgreementDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待签协议文本（PDF） */
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
    signAgreementPaper: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: string;
                    signedOn: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description 登记协议签订并上传扫描件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    attachAgreementScans: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description 补传协议扫描件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    readAgreementScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 协议扫描件 */
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
    submitAgreementForFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
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
            /** @description 向司法行政部门报备 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    foreseeAgreementEnd: {
        parameters: {
            query: {
                act: "suspend" | "terminate";
                from: string;
                until?: string;
            };
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 暂停或者终止以前查看后果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementConsequences"];
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
    suspendAgreementPaper: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    from: string;
                    until: string | null;
                };
            };
        };
        responses: {
            /** @description 暂停协议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    terminateAgreementPaper: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    lastDay: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 提前终止协议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    renewAgreementPaper: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    draftId: string;
                };
            };
        };
        responses: {
            /** @description 以原协议为底本拟制续签草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    listMemoPapers: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                state?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 审管衔接备忘录：拟制、签订 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
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
    readMemoPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份备忘录或者备忘录草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoPaper"];
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
    saveMemoDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    townshipId: string;
                    supervisorId: string;
                    from: string;
                    until: string | null;
                    items: {
                        itemId: string;
                        dutyBoundary: string;
                        pushes: ("decision" | "change" | "cancellation" | "inspection" | "penalty" | "abnormal")[];
                    }[];
                    isTextConfirmed: boolean;
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 保存备忘录草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    discardMemoDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
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
            /** @description 删除未签订的备忘录草案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    printMemoDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待签备忘录文本（PDF） */
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
    signMemoPaper: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: string;
                    signedOn: string;
                    uploadIds: string[];
                };
            };
        };
        responses: {
            /** @description 登记备忘录签订并上传扫描件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    readMemoScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 备忘录扫描件 */
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
    listFilings: {
        parameters: {
            query?: {
                state?: "submitted" | "returned" | "filed";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 协议备案登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPage"];
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
    readFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份报备的协议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingDetail"];
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
    returnFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 退回报备并说明理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    numberFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: string;
                    filedOn: string;
                };
            };
        };
        responses: {
            /** @description 登记备案编号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSaved"];
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
    readPaperTasks: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待登记签订和待报备的协议、备忘录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperTasks"];
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
    readFilingTasks: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待登记备案的协议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingTasks"];
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
    signPapers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    /** @enum {string} */
                    paper: "agreement" | "memo";
                    signedOn: string;
                    papers: {
                        paperId: string;
                        expectedVersion: number;
                        number: string;
                        uploadIds: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description 批量登记协议或者备忘录签订 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    submitPapers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    papers: {
                        paperId: string;
                        expectedVersion: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description 批量向司法行政部门报备协议 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    numberFilings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    filedOn: string;
                    papers: {
                        paperId: string;
                        expectedVersion: number;
                        number: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 批量登记备案 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本岗位可以代收的事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
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
    queryBills: {
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
                    account: string;
                };
            };
        };
        responses: {
            /** @description 窗口按户号查询账单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bills"];
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
    listPaymentOrders: {
        parameters: {
            query?: {
                itemId?: string;
                status?: "created" | "awaiting_payment" | "paid" | "receipted" | "expired" | "cancelled" | "refund_reported";
                day?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 缴费订单登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrderList"];
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
    createPaymentOrder: {
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
                    account: string;
                    billNumber: string;
                    amount: number;
                };
            };
        };
        responses: {
            /** @description 窗口下缴费订单 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    readPaymentOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看缴费订单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    recordTerminalPayment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reference: string;
                };
            };
        };
        responses: {
            /** @description 登记公用企业终端的收款参考号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    refreshPaymentOrder: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 向公用企业核对订单状态 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    cancelPaymentOrder: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取消未缴费的订单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    listReconciliations: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某日对账结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationList"];
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
    reconcilePayments: {
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
                    day: string;
                };
            };
        };
        responses: {
            /** @description 与公用企业对某日的账 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationList"];
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
    explainDifference: {
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
                    companyId: string;
                    itemId: string;
                    day: string;
                    reference: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description 说明一笔对账差异 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationList"];
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
    trackPayment: {
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
            /** @description 凭订单号和查询码查看缴费结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOrder"];
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
    receivePaymentNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    orderNumber: string;
                };
            };
        };
        responses: {
            /** @description 公用企业的到账通知（签名） */
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
    listDelegations: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 赋权事项登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
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
    readDelegationList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某乡镇（街道）的赋权事项清单及历次版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationList"];
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
    readDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某乡镇（街道）某事项的赋权 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDetail"];
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
    listAgreements: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 协议登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPage"];
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
    readAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份协议 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDetail"];
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
    listMemos: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 备忘录登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoPage"];
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
    readMemo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份审管衔接备忘录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoDetail"];
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
    listSeals: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 印章登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealPage"];
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
    readSeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一枚印章 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDetail"];
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
    readSealSpecimen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 印章样章图（不可用于文书） */
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
    listOrganisations: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 机构登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
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
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个机构 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDetail"];
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
    listAppointments: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任岗登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
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
    readAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项任岗 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentDetail"];
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
    exportRegister: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                item?: string;
                kind?: string;
                state?: string;
                gate?: string;
                q?: string;
                after?: string;
                limit?: number;
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                register: "delegations" | "agreements" | "memos" | "seals" | "organisations" | "appointments";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出登记簿（CSV 或者 XLSX，最多10000行，记入访问日志） */
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
    exportLists: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出最新公布的赋权事项清单，列与导入模板相同（记入访问日志） */
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
    exportAgreements: {
        parameters: {
            query?: {
                county?: string;
                township?: string;
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导出已签订的协议，列与导入模板相同（记入访问日志） */
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
    readMatrix: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 乡镇（街道）与事项的赋权总览 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
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
    listCatalogue: {
        parameters: {
            query?: {
                q?: string;
                open?: "check" | "gaps" | "materials" | "limits";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事项目录及其指南的完备情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
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
    readCatalogueItem: {
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
            /** @description 一个事项的指南要素、待确认问题和承接乡镇 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
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
    listLaws: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办事指南和系统文书引用的法规及其核对情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Laws"];
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
    readLaw: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一部法规的引用之处，以及涉及的清单、协议、合法性审查和在办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Law"];
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
    announceDelegations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    pairs: {
                        townshipId: string;
                        itemId: string;
                    }[];
                    announcedOn: string;
                    place: string;
                };
            };
        };
        responses: {
            /** @description 登记赋权公告 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    prepareDelegations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    pairs: {
                        townshipId: string;
                        itemId: string;
                    }[];
                    kinds: ("handover" | "accounts" | "trained_clerk")[];
                    from: string;
                    until: string | null;
                };
            };
        };
        responses: {
            /** @description 登记承接准备 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    startDelegations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    pairs: {
                        townshipId: string;
                        itemId: string;
                    }[];
                    startOn: string;
                };
            };
        };
        responses: {
            /** @description 宣布启动实施 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    recallDelegations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    pairs: {
                        townshipId: string;
                        itemId: string;
                    }[];
                    effectiveOn: string;
                    /** @enum {string} */
                    reason: "runs_badly" | "poor_effect" | "unrealistic" | "mode_changed" | "law_changed";
                    inFlight: components["schemas"]["InFlightRule"];
                    basis?: {
                        /** @constant */
                        kind: "evaluation";
                        from: string;
                        until: string;
                    } | {
                        /** @constant */
                        kind: "power_request";
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
        };
        responses: {
            /** @description 收回赋权 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    listBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 批量办理记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: components["schemas"]["Batch"][];
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
    readBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次批量办理的进度和逐项结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        countyId: string;
                        id: string;
                        kind: string;
                        kindName: string;
                        title: string;
                        startedByName: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** @enum {string} */
                        state: "running" | "stopped" | "finished";
                        finishedAt: string | null;
                        counts: components["schemas"]["BatchCounts"];
                        rows: components["schemas"]["BatchRow"][];
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
    stopBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停止批量办理，已办结的保留 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
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
    retryBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 继续办理未办结的各项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
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
    listTownshipLists: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全县一乡镇（街道）一清单的编制情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyLists"];
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
    readListDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某乡镇（街道）清单的编制台：现行版本、草稿、可选事项和部门 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDesk"];
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
    openListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    draftId: string;
                    source: {
                        /** @constant */
                        kind: "empty";
                    } | {
                        /** @constant */
                        kind: "catalogue";
                    } | {
                        /** @constant */
                        kind: "list_in_force";
                    } | {
                        /** @constant */
                        kind: "township";
                        townshipId: string;
                    };
                    /** @default false */
                    isAssessed?: boolean;
                };
            };
        };
        responses: {
            /** @description 开始拟制清单草稿 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftSaved"];
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
    changeListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    rows: components["schemas"]["DraftRow"][];
                };
            };
        };
        responses: {
            /** @description 保存清单草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftSaved"];
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
    checkListDraft: {
        parameters: {
            query?: {
                publishedOn?: string;
                effectiveFrom?: string;
            };
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 逐行预检清单草稿能否公布，并与现行版本比对 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftCheck"];
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
    discardListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
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
            /** @description 废弃清单草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftMoved"];
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
    submitListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
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
            /** @description 清单草稿送审 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftMoved"];
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
    returnListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    note: string;
                };
            };
        };
        responses: {
            /** @description 退回清单草稿并说明理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftMoved"];
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
    approveListDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    publishedOn: string;
                    effectiveFrom: string;
                    principles: ("lawful" | "with_duties" | "local" | "what_can_be")[];
                    announcement: {
                        announcedOn: string;
                        place: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description 审定并公布清单（须由拟制人以外的人员审定） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublished"];
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
    compareListVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                townshipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 清单两个版本的差异 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListComparison"];
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
    draftLists: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    townshipIds: string[];
                    source: {
                        /** @constant */
                        kind: "empty";
                    } | {
                        /** @constant */
                        kind: "catalogue";
                    } | {
                        /** @constant */
                        kind: "list_in_force";
                    } | {
                        /** @constant */
                        kind: "township";
                        townshipId: string;
                    };
                    /** @description 各乡镇（街道）均已逐项评估 */
                    isAssessed: boolean;
                    /** @description 拟制后随即送审 */
                    submits: boolean;
                };
            };
        };
        responses: {
            /** @description 批量拟制清单草稿 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    approveLists: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    drafts: {
                        townshipId: string;
                        expectedVersion: number;
                    }[];
                    publishedOn: string;
                    effectiveFrom: string;
                    principles: ("lawful" | "with_duties" | "local" | "what_can_be")[];
                    announcement: {
                        announcedOn: string;
                        place: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description 批量审定并公布清单 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    readSheetTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "lists" | "agreements";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导入模板和填写说明（XLSX） */
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
    uploadSheet: {
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
            /** @description 上传待导入的表格（XLSX） */
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
    listSheetImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的导入记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            countyId: string;
                            id: string;
                            /** @enum {string} */
                            kind: "lists" | "agreements";
                            kindName: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @enum {string} */
                            state: "reading" | "checked" | "faulty" | "unreadable" | "taken";
                            stateName: string;
                            rowCount: number;
                            faultCount: number;
                            takenAt: string | null;
                        }[];
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
    startSheetImport: {
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
                    /** Format: uuid */
                    importId: string;
                    /** @enum {string} */
                    kind: "lists" | "agreements";
                    uploadId: string;
                };
            };
        };
        responses: {
            /** @description 预检上传的表格，不写入任何草稿 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKey"];
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
    readSheetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一次导入的进度、逐行问题和各乡镇（街道）的变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImport"];
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
    exportImportFaults: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                countyId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下载逐行问题 */
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
    readImportChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                importId: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 导入后一个乡镇（街道）的逐项变化 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportChanges"];
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
    confirmSheetImport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 确认导入：全部写入草稿，或者一个也不写入 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImport"];
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
    readEntrustability: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 全县各事项的赋权部门选定和委托合法性审查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entrustability"];
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
    chooseDepartment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 为尚无记录 */
                    expectedVersion: number;
                    departmentId: string;
                    supervisorId: string;
                };
            };
        };
        responses: {
            /** @description 选定事项的赋权部门和监管部门 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSaved"];
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
    reviewItem: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 为尚无记录 */
                    expectedVersion: number;
                    departmentId: string;
                    isEntrustable: boolean;
                    /** @description 委托依据的名称和条款；可以委托的必填 */
                    basis: string | null;
                    reviewedOn: string;
                };
            };
        };
        responses: {
            /** @description 登记委托合法性审查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSaved"];
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
    listPowerRequests: {
        parameters: {
            query?: {
                state?: "open" | "accepted" | "refused" | "withdrawn";
                county?: string;
                township?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 用权申请：待答复、已答复 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRequestPage"];
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
    makePowerRequest: {
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
                    /** Format: uuid */
                    id: string;
                    townshipId: string;
                    asked: {
                        /** @constant */
                        kind: "ask";
                        itemId: string | null;
                        localName: string | null;
                        /** @enum {string} */
                        mode: "entrusted_decision" | "entrusted_acceptance";
                        /** @description 办件量 */
                        volume: string;
                        /** @description 群众需求 */
                        demand: string;
                        /** @description 承接能力 */
                        capacity: string;
                    } | {
                        /** @constant */
                        kind: "give_back";
                        itemId: string;
                        generation: number;
                        /** @enum {string} */
                        reason: "runs_badly" | "poor_effect" | "unrealistic";
                        /** @description 具体情况 */
                        situation: string;
                    };
                };
            };
        };
        responses: {
            /** @description 乡镇（街道）提出用权申请 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readPowerRequestChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以申请赋权、申请交回的事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRequestChoices"];
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
    readPowerRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一件用权申请 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PowerRequest"];
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
    withdrawPowerRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                requestId: string;
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
            /** @description 撤回未答复的用权申请 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    answerPowerRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    isAccepted: boolean;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description 答复用权申请并说明理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    listEvaluations: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
                township?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个乡镇（街道）各事项的办理数据和评估 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDesk"];
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
    readEvaluations: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path: {
                townshipId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个事项在一个乡镇（街道）的历次评估 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairEvaluations"];
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
    recordEvaluation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                townshipId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number | 0;
                    generation: number;
                    from: string;
                    until: string;
                    /** @enum {string} */
                    judgement: "runs_well" | "needs_help" | "runs_badly" | "poor_effect" | "unrealistic";
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 登记评估，数据由系统从办件中统计 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    listCatalogueEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 市级指导目录的历次版本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionList"];
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
    readCatalogueEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一版市级指导目录：全部事项和与上一版的差异 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
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
    readCatalogueEditionSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一版市级指导目录的表格（XLSX） */
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
    readEditionTouched: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 仍列有终止事项的现行清单和未办结的办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionTouched"];
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
    readEditionDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 正在拟制的新版指导目录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDesk"];
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
    saveEditionDraft: {
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
                    expectedVersion: number | 0;
                    title: string;
                    changes: components["schemas"]["EditionDraftChange"][];
                };
            };
        };
        responses: {
            /** @description 保存新版指导目录草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    submitEditionDraft: {
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
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 新版指导目录送审 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    returnEditionDraft: {
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
                    expectedVersion: number;
                    note: string;
                };
            };
        };
        responses: {
            /** @description 退回新版指导目录草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    discardEditionDraft: {
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
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description 删除新版指导目录草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    publishEdition: {
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
                    expectedVersion: number;
                    number: string;
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description 审定印发新版指导目录（由拟制人以外的人员） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    listCityFilings: {
        parameters: {
            query?: {
                state?: "not_submitted" | "submitted" | "returned" | "filed";
                county?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 清单报市备案：未报送、待备案、退回、已备案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityFilingPage"];
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
    readCityFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                filingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一份清单的报市备案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityFiling"];
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
    submitCityFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                filingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number | 0;
                };
            };
        };
        responses: {
            /** @description 县区报送一份清单 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    submitCityFilings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    filingIds: string[];
                };
            };
        };
        responses: {
            /** @description 县区报送多份清单 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    returnCityFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                filingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 市级退回并说明理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    numberCityFiling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                filingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: string;
                    filedOn: string;
                };
            };
        };
        responses: {
            /** @description 市级登记备案编号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readCountyPlan: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 工作专班和实施方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyPlan"];
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
    nameWorkGroup: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number | 0;
                    namedOn: string;
                    members: {
                        /** @enum {string} */
                        role: "leader" | "member";
                        organisationId: string;
                        name: string;
                        /** @description 职务 */
                        title: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 登记工作专班的组成 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    savePlanDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number | 0;
                    title: string;
                    measures: {
                        text: string;
                        organisationId: string | null;
                        dueOn: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description 保存实施方案草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    discardPlanDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
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
            /** @description 删除实施方案草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    publishPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    number: string;
                    publishedOn: string;
                };
            };
        };
        responses: {
            /** @description 印发实施方案（由拟制人以外的人员） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    listOrganisationDesk: {
        parameters: {
            query?: {
                county?: string;
                q?: string;
                kind?: "city_body" | "county_government" | "county_department" | "township_government" | "company" | "mass_organisation";
                state?: "current" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 县区的机构 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDesk"];
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
    readGovernedOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个机构：名称、职能、承接关系和以它为依据的登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernedOrganisation"];
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
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    kind: "city_body" | "county_government" | "county_department" | "township_government" | "company" | "mass_organisation";
                    name: string;
                    shortName: string;
                    creditCode: string | null;
                    townshipId: string | null;
                    validFrom: string;
                    sealOwnerId: string | null;
                };
            };
        };
        responses: {
            /** @description 登记机构 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    registerGovernments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    validFrom: string;
                    rows: {
                        id: string;
                        townshipId: string;
                        name: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 登记多个乡镇政府（街道办事处） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredGovernments"];
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
    grantCapacities: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    kind: "power_holder" | "supervisor" | "service_manager" | "filing_receiver" | "justice" | "seal_owner" | "hall_operator" | "company" | "collection_agent" | "designated_office";
                    itemIds: string[];
                    from: string;
                    until: string | null;
                    basis: string | null;
                };
            };
        };
        responses: {
            /** @description 登记职能 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    writeOrganisationChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    content: {
                        /** @constant */
                        kind: "rename";
                        organisationId: string;
                        name: string;
                        shortName: string;
                        from: string;
                        basis: string;
                    } | {
                        /** @constant */
                        kind: "end";
                        organisationId: string;
                        lastDay: string;
                        successorId: string | null;
                        basis: string;
                    } | {
                        /** @constant */
                        kind: "move";
                        organisationId: string;
                        capacities: {
                            /** @enum {string} */
                            kind: "power_holder" | "supervisor" | "service_manager" | "filing_receiver" | "justice" | "seal_owner" | "hall_operator" | "company" | "collection_agent" | "designated_office";
                            itemId: string | null;
                        }[];
                        lastDay: string;
                        successorId: string | null;
                        basis: string;
                    } | {
                        /** @constant */
                        kind: "first_manager";
                        organisationId: string;
                        name: string;
                        /** @enum {string} */
                        employment: "civil_servant" | "public_institution" | "outsourced" | "volunteer";
                        from: string;
                    };
                };
            };
        };
        responses: {
            /** @description 提出机构变更：更名、撤并、职能划转或者首任政务服务管理人员 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readOrganisationChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项机构变更和它影响的登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
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
    confirmOrganisationChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationVersion: number;
                };
            };
        };
        responses: {
            /** @description 确认机构变更（由提出人以外的人员） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    withdrawOrganisationChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤回机构变更 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readCountyStart: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 县区从无到有的步骤 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyStart"];
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
    listGovernedSeals: {
        parameters: {
            query?: {
                township?: string;
                kind?: "approval_no2" | "acceptance" | "department_approval" | "former_committee";
                status?: string;
                due?: "any" | "late";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人管理的印章：状态、保管人和下一步 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealDesk"];
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
    authoriseSeal: {
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
                    /** Format: uuid */
                    id: string;
                    countyId: string;
                    /** @enum {string} */
                    kind: "approval_no2" | "acceptance" | "department_approval" | "former_committee";
                    sealOwnerId: string;
                    townshipId: string | null;
                    name: string;
                    /** @description 授权刻制的文号 */
                    authorisation: string;
                    authorisedOn: string;
                };
            };
        };
        responses: {
            /** @description 登记授权刻制 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readSealChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以刻制印章的机关和乡镇（街道） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealChoices"];
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
    suggestSealName: {
        parameters: {
            query: {
                countyId: string;
                owner: string;
                township?: string;
                kind: "approval_no2" | "acceptance" | "department_approval" | "former_committee";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按登记生成的印章名称和示意图 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealName"];
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
    enterSeal: {
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
                    /** Format: uuid */
                    id: string;
                    countyId: string;
                    /** @enum {string} */
                    kind: "approval_no2" | "acceptance" | "department_approval" | "former_committee";
                    sealOwnerId: string;
                    townshipId: string | null;
                    name: string;
                    authorisation: string | null;
                };
            };
        };
        responses: {
            /** @description 登记系统启用前已有的印章 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readGovernedSeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一枚印章：经历、保管和可以办理的事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernedSeal"];
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
    carveSeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    maker: string;
                    /** @description 公安机关备案回执编号 */
                    filingReceipt: string;
                    carvedOn: string;
                };
            };
        };
        responses: {
            /** @description 登记刻制 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    releaseSeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    receiverId: string;
                    /** @description 监交人 */
                    witnessId: string;
                    /** @description 章面查验相符 */
                    isIntact: boolean;
                    impressionFileId: string | null;
                };
            };
        };
        responses: {
            /** @description 发放并办理首次领用 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    handOverSeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    receiverId: string;
                    /** @description 监交人 */
                    witnessId: string;
                    /** @description 章面查验相符 */
                    isIntact: boolean;
                    impressionFileId: string | null;
                    /** @enum {string} */
                    reason: "change" | "leave" | "return";
                    returnOn: string | null;
                };
            };
        };
        responses: {
            /** @description 办理交接 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    nameSealDeputy: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    personId: string | null;
                };
            };
        };
        responses: {
            /** @description 指定B角 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    reportSealLoss: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    lastConfirmedUseAt: string | null;
                };
            };
        };
        responses: {
            /** @description 报失（立即停止用印） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    pursueSealLoss: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    policeReport: string | null;
                    notice: {
                        place: string;
                        publishedOn: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description 登记报案回执和遗失公告 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    changeSealStatus: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    act: "suspend" | "resume" | "collect" | "abolish" | "destroy";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 停用、恢复、收回、废止、销毁 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    fileSealImpression: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                sealId: string;
            };
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
            /** @description 上传印模的扫描件或者照片 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileId: string;
                        digest: string;
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
    readSealImpression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                sealId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查看印模（记入访问日志） */
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
    readSealPlan: {
        parameters: {
            query?: {
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按清单还缺的2号公章，以及待刻制、待发放的印章 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealPlan"];
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
    authoriseSeals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    seals: {
                        sealOwnerId: string;
                        townshipId: string;
                    }[];
                    /** @description 授权刻制的文号 */
                    authorisation: string;
                    authorisedOn: string;
                };
            };
        };
        responses: {
            /** @description 批量登记授权刻制2号公章 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    carveSeals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    seals: {
                        sealId: string;
                        expectedVersion: number;
                        /** @description 公安机关备案回执编号 */
                        filingReceipt: string;
                    }[];
                    maker: string;
                    carvedOn: string;
                };
            };
        };
        responses: {
            /** @description 批量登记印章刻制 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    releaseSeals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    batchId: string;
                    seals: {
                        sealId: string;
                        expectedVersion: number;
                        receiverId: string;
                        impressionFileId: string;
                    }[];
                    /** @description 监交人 */
                    witnessId: string;
                    /** @description 逐枚章面查验相符 */
                    isIntact: boolean;
                };
            };
        };
        responses: {
            /** @description 批量发放印章并办理首次领用 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    listStaffing: {
        parameters: {
            query?: {
                township?: string;
                post?: string;
                state?: "current" | "past" | "coming";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 县乡岗位的任岗情况 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingDesk"];
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
    appointPerson: {
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
                    /** Format: uuid */
                    id: string;
                    countyId: string;
                    organisationId: string;
                    personId: string | null;
                    name: string;
                    post: string;
                    /** @enum {string} */
                    employment: "civil_servant" | "public_institution" | "outsourced" | "volunteer";
                    from: string;
                    until: string | null;
                    trainedItemIds: string[];
                    covers: string | null;
                };
            };
        };
        responses: {
            /** @description 登记任岗 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readStaffingChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以任岗的机构、岗位和人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingChoices"];
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
    readPostingTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 批量任岗的表格模板和填写说明（XLSX） */
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
    readPostingSheet: {
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
            /** @description 读出任岗表格（XLSX）的文字，不保存 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPostingSheet"];
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
    checkPostingSheet: {
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
                    countyId: string;
                    rows: string[][];
                };
            };
        };
        responses: {
            /** @description 预检任岗表格：逐行逐列的问题，不登记 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingSheet"];
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
    startPostings: {
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
                    countyId: string;
                    rows: string[][];
                    /** Format: uuid */
                    batchId: string;
                };
            };
        };
        responses: {
            /** @description 按表格批量登记任岗 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    startTrainings: {
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
                    countyId: string;
                    /** Format: uuid */
                    batchId: string;
                    appointmentIds: string[];
                    itemIds: string[];
                };
            };
        };
        responses: {
            /** @description 给多名人员登记同样的培训事项 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchKey"];
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
    readGovernedAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一项任岗：培训、手中的印章和办件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernedAppointment"];
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
    changeEmployment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    /** @enum {string} */
                    employment: "civil_servant" | "public_institution" | "outsourced" | "volunteer";
                };
            };
        };
        responses: {
            /** @description 变更用工性质 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    recordTraining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    itemIds: string[];
                };
            };
        };
        responses: {
            /** @description 登记培训 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    endAppointment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                countyId: string;
                appointmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion: number;
                    lastDay: string;
                    /** @description 把已认领的办件一并放回待办 */
                    releaseCases: boolean;
                };
            };
        };
        responses: {
            /** @description 登记离岗（先交接印章和办件） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
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
    readSystemStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 系统状态 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatus"];
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
    listAccounts: {
        parameters: {
            query?: {
                q?: string;
                state?: "open" | "closed" | "locked" | "unbound" | "unused";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号登记簿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
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
    openAccounts: {
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
                    accounts: {
                        /** Format: uuid */
                        accountId: string;
                        personId: string;
                        loginName: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 开通账号，发放一次性口令（只显示一次） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAccounts"];
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
    listAccountCandidates: {
        parameters: {
            query?: {
                q?: string;
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已任岗而没有账号的人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCandidates"];
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
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重置密码，发放一次性口令（只显示一次） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSlip"];
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
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetail"];
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
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 解除锁定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
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
    endAccountSessions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束该账号的全部会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
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
    closeAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "left_post" | "suspected_misuse" | "own_request";
                };
            };
        };
        responses: {
            /** @description 停用账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
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
    reopenAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 恢复账号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
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
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重置动态口令绑定 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
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
    listAccessLog: {
        parameters: {
            query?: {
                account?: string;
                record?: string;
                from?: string;
                until?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 访问日志（查阅本身也记入日志） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
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
    listStreams: {
        parameters: {
            query?: {
                county?: string;
                kind?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 台账的事件流 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamPage"];
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
    readStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个事件流及其链条核对 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamView"];
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
    verifyStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                countyId: string;
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验一个事件流：链条、重放和存储行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreamCheck"];
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
    listRoots: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每日根及其签名 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roots"];
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description 修改本人密码 */
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
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description 本人绑定新的身份验证器：已绑定的，先验证原来的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
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
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description 用新的身份验证器的动态验证码完成绑定 */
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
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人的会话 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
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
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 结束本人的其他会话 */
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
}
