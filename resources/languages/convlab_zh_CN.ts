<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArithmeticSpeech</name>
    <message>
        <source>%1 times %2</source>
        <translation>%1 乘 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>BuiltInPicture</name>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Soft shading, hair, and a few hard edges</source>
        <translation>柔和的明暗、头发和几处锐利的边缘</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>Flat areas with clear outlines</source>
        <translation>轮廓清晰的平坦区域</translation>
    </message>
    <message>
        <source>Text and edges</source>
        <translation>文字与边缘</translation>
    </message>
    <message>
        <source>Letters and lines of many sizes and directions</source>
        <translation>大小和方向各异的字母与线条</translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation>波带板</translation>
    </message>
    <message>
        <source>Every direction and frequency at once: shows what a kernel lets through</source>
        <translation>同时包含所有方向和频率：显示卷积核让哪些成分通过</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>测试图</translation>
    </message>
    <message>
        <source>Chequers, single pixels, ramp, steps, noise</source>
        <translation>棋盘格、单个像素、渐变、台阶、噪声</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>no window reaches it</source>
        <translation>没有窗口覆盖它</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>waits for your number</source>
        <translation>等待你输入数值</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1，第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>在窗口内</translation>
    </message>
    <message>
        <source>under kernel weight %1</source>
        <translation>位于卷积核权重 %1 之下</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知道</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前为 %1</translation>
    </message>
    <message>
        <source>%1, channel %2: </source>
        <translation>%1，通道 %2：</translation>
    </message>
    <message>
        <source>outside the expected band</source>
        <translation>超出预期范围</translation>
    </message>
    <message>
        <source>line %1, runs now: %2</source>
        <translation>第 %1 行，正在执行：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1，单元格 %2</translation>
    </message>
    <message>
        <source>%1, bar %2: %3</source>
        <translation>%1，第 %2 根柱：%3</translation>
    </message>
    <message>
        <source>%1, sample %2, channel %3: %4</source>
        <translation>%1，样本 %2，通道 %3：%4</translation>
    </message>
</context>
<context>
    <name>ControlSpec</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 must be one or two whole numbers %2, such as 2x3</source>
        <translation>%1 必须是一个或两个整数（%2），例如 2x3</translation>
    </message>
    <message>
        <source>%1 must be one or four whole numbers %2 (top,left,bottom,right)</source>
        <translation>%1 必须是一个或四个整数（%2；顺序为 top,left,bottom,right）</translation>
    </message>
    <message>
        <source>%1 must be a number %2</source>
        <translation>%1 必须是 %2 之间的数</translation>
    </message>
    <message>
        <source>%1 must be a whole number %2</source>
        <translation>%1 必须是 %2 之间的整数</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 必须是 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 必须是 %2</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3</source>
        <translation>%1 必须是 %2 或 %3</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1，而不是 %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空值</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>answer</source>
        <translation>个回答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个回答</translation>
    </message>
    <message>
        <source>section opened elsewhere</source>
        <translation>个在别处打开过的小节</translation>
    </message>
    <message>
        <source>sections opened elsewhere</source>
        <translation>个在别处打开过的小节</translation>
    </message>
    <message>
        <source>attempt at the skill check</source>
        <translation>次技能测试</translation>
    </message>
    <message>
        <source>attempts at the skill check</source>
        <translation>次技能测试</translation>
    </message>
    <message>
        <source>goal of the checklist</source>
        <translation>个检查清单目标</translation>
    </message>
    <message>
        <source>goals of the checklist</source>
        <translation>个检查清单目标</translation>
    </message>
    <message>
        <source>note</source>
        <translation>条笔记</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>条笔记</translation>
    </message>
    <message>
        <source>Everything in this file was here already.</source>
        <translation>此文件中的内容这里都已有。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message>
        <source>1 answer was here already.</source>
        <translation>有 1 个回答这里已有。</translation>
    </message>
    <message>
        <source>%1 answers were here already.</source>
        <translation>有 %1 个回答这里已有。</translation>
    </message>
    <message>
        <source>One note was replaced by a newer version.</source>
        <translation>有一条笔记被更新的版本替换。</translation>
    </message>
    <message>
        <source>%1 notes were replaced by newer versions.</source>
        <translation>有 %1 条笔记被更新的版本替换。</translation>
    </message>
    <message>
        <source>The settings of the practice were taken over.</source>
        <translation>已采用其中的练习设置。</translation>
    </message>
    <message>
        <source>File, Restore… has the state before it.</source>
        <translation>导入之前的状态可通过“文件”→“恢复…”找回。</translation>
    </message>
</context>
<context>
    <name>KernelDesign</name>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Every pixel stays as it is.</source>
        <translation>每个像素保持不变。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>The plain mean of all pixels under the window.</source>
        <translation>窗口内所有像素的普通平均值。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>A blur without corners: weights fall off as a bell curve of width σ.</source>
        <translation>没有棱角的模糊：权重按宽度为 σ 的钟形曲线衰减。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>The mean along a line, as if the camera had moved.</source>
        <translation>沿一条直线取平均，如同相机移动过。</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Adds how much a pixel differs from its four neighbours, times the amount.</source>
        <translation>加上像素与四个相邻像素之差，再乘以强度。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>反锐化掩模</translation>
    </message>
    <message>
        <source>Adds what a Gaussian blur of width σ takes away, times the amount.</source>
        <translation>加上宽度为 σ 的高斯模糊所去掉的部分，再乘以强度。</translation>
    </message>
    <message>
        <source>Sobel</source>
        <translation>Sobel</translation>
    </message>
    <message>
        <source>How fast the picture grows brighter in one direction; 1&#xa0;2&#xa0;1 smooths across.</source>
        <translation>图像沿某一方向变亮的快慢；1&#xa0;2&#xa0;1 在与之垂直的方向上起平滑作用。</translation>
    </message>
    <message>
        <source>Scharr</source>
        <translation>Scharr</translation>
    </message>
    <message>
        <source>As Sobel, but 3&#xa0;10&#xa0;3 treats all directions more alike.</source>
        <translation>与 Sobel 类似，但 3&#xa0;10&#xa0;3 对各个方向更加一视同仁。</translation>
    </message>
    <message>
        <source>Prewitt</source>
        <translation>Prewitt</translation>
    </message>
    <message>
        <source>As Sobel, with a plain mean across.</source>
        <translation>与 Sobel 类似，但在与之垂直的方向上取普通平均。</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>The second derivative: how a pixel differs from its neighbours.</source>
        <translation>二阶导数：像素与其相邻像素相差多少。</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>高斯拉普拉斯</translation>
    </message>
    <message>
        <source>A blur and a Laplacian in one: edges without the noise, blobs about as wide as σ.</source>
        <translation>模糊与拉普拉斯合二为一：得到边缘而不受噪声干扰，并突出宽度约为 σ 的斑点。</translation>
    </message>
    <message>
        <source>Difference of Gaussians</source>
        <translation>高斯差分</translation>
    </message>
    <message>
        <source>A narrow blur less a wide one; at a ratio of 1.6 close to the Laplacian of Gaussian.</source>
        <translation>窄模糊减去宽模糊；比值为 1.6 时接近高斯拉普拉斯。</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>The picture and its slope in one direction: edges look carved.</source>
        <translation>图像加上它沿某一方向的斜率：边缘看上去像雕刻出来的。</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Stripes under a bell curve: answers to one width and one direction.</source>
        <translation>钟形曲线下的条纹：只对一种宽度和一个方向有响应。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows and columns of the kernel</source>
        <translation>卷积核的行数和列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>How many pixels from top to bottom are averaged</source>
        <translation>自上而下对多少个像素取平均</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>How many pixels from left to right are averaged</source>
        <translation>自左而右对多少个像素取平均</translation>
    </message>
    <message>
        <source>Width σ</source>
        <translation>宽度 σ</translation>
    </message>
    <message>
        <source>Standard deviation of the bell curve in pixels; a size of 6σ holds nearly all of it</source>
        <translation>钟形曲线的标准差，以像素计；大小取 6σ 就几乎包含整条曲线</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Pixels along the line</source>
        <translation>沿直线的像素数</translation>
    </message>
    <message>
        <source>Angle °</source>
        <translation>角度 °</translation>
    </message>
    <message>
        <source>Degrees, clockwise: 0 to the right, 90 down</source>
        <translation>单位为度，顺时针：0 向右，90 向下</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much detail is added; 0 changes nothing</source>
        <translation>加入多少细节；0 表示不变</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相邻像素</translation>
    </message>
    <message>
        <source>4: the pixels beside, above and below; 8: the diagonal ones too</source>
        <translation>4：左右和上下的像素；8：还包括对角的像素</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>How many times wider the second Gaussian is</source>
        <translation>第二个高斯的宽度是第一个的多少倍</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>How much of the slope is added; 0 changes nothing</source>
        <translation>加入多少斜率；0 表示不变</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>Pixels from stripe to stripe</source>
        <translation>相邻两条条纹之间的像素数</translation>
    </message>
    <message>
        <source>Phase °</source>
        <translation>相位 °</translation>
    </message>
    <message>
        <source>0: a bright stripe in the middle, 90: an edge, 180: a dark stripe</source>
        <translation>0：中间是亮条纹；90：边缘；180：暗条纹</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>纵横比</translation>
    </message>
    <message>
        <source>Below 1 the bell curve is longer along the stripes, above 1 shorter</source>
        <translation>小于 1 时钟形曲线沿条纹方向更长，大于 1 时更短</translation>
    </message>
</context>
<context>
    <name>KernelResponse</name>
    <message>
        <source>%1&#xa0;px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>at %1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>half at a period of %1</source>
        <translation>周期为 %1 时减半</translation>
    </message>
    <message>
        <source>The answer is 0 everywhere.</source>
        <translation>响应处处为 0。</translation>
    </message>
    <message>
        <source>Coarse and fine come through alike.</source>
        <translation>粗细成分同样通过。</translation>
    </message>
    <message>
        <source>Nothing gets weaker, some detail gets stronger.</source>
        <translation>没有成分减弱，部分细节增强。</translation>
    </message>
    <message>
        <source>Coarse shapes stay, fine detail gets weaker.</source>
        <translation>粗略的形状保留，精细的细节减弱。</translation>
    </message>
    <message>
        <source>Fine detail stays, flat areas get weaker.</source>
        <translation>精细的细节保留，平坦区域减弱。</translation>
    </message>
    <message>
        <source>Detail of a middling size stays, coarser and finest get weaker.</source>
        <translation>中等大小的细节保留，更粗的和最细的减弱。</translation>
    </message>
    <message>
        <source>Detail of a middling size gets weaker.</source>
        <translation>中等大小的细节减弱。</translation>
    </message>
    <message>
        <source>flat areas (DC) %1</source>
        <translation>平坦区域 (DC) %1</translation>
    </message>
    <message>
        <source>strongest %1, period %2&#xa0;%3</source>
        <translation>最强 %1，周期 %2&#xa0;%3</translation>
    </message>
    <message>
        <source>flat areas: %1</source>
        <translation>平坦区域：%1</translation>
    </message>
    <message>
        <source>period %1&#xa0;%2: %3</source>
        <translation>周期 %1&#xa0;%2：%3</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>全阻</translation>
    </message>
    <message>
        <source>all-pass</source>
        <translation>全通</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>low-pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <source>high-pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <source>band-stop</source>
        <translation>带阻</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>conv</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>%1 %2, stride %3, padding %4, dilation %5</source>
        <translation>%1 %2，步幅 %3，填充 %4，膨胀率 %5</translation>
    </message>
</context>
<context>
    <name>LoupeFigure</name>
    <message>
        <source>The level waits for the smallest and the largest sum of the picture</source>
        <translation>要等到整幅图像的最小和与最大和算出之后，才能确定该像素值</translation>
    </message>
    <message>
        <source>Without its sign, rounded and clipped: %1</source>
        <translation>取绝对值，四舍五入并截断：%1</translation>
    </message>
    <message>
        <source>Between %1 and %2 of the picture: %3</source>
        <translation>图像的和在 %1 与 %2 之间：%3</translation>
    </message>
    <message>
        <source>Rounded and clipped to 0…255: %1</source>
        <translation>四舍五入并截断到 0…255：%1</translation>
    </message>
    <message>
        <source>Tints are products, from %1 to %2</source>
        <translation>颜色深浅表示乘积，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Your kernel</source>
        <translation>你的卷积核</translation>
    </message>
    <message>
        <source>%1  %2, pixel (%3, %4), %5</source>
        <translation>%1  %2，像素 (%3, %4)，%5</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Sum of %1 products: %2</source>
        <translation>%1 个乘积之和：%2</translation>
    </message>
    <message>
        <source>Gain and bias: %1%2 = %3</source>
        <translation>增益与偏置：%1%2 = %3</translation>
    </message>
    <message>
        <source>Painted (red, green, blue): %1</source>
        <translation>显示的颜色（红、绿、蓝）：%1</translation>
    </message>
</context>
<context>
    <name>LoupeReading</name>
    <message>
        <source>Section 2 shows kernels up to %1×%1; this one is %2×%3.</source>
        <translation>第 2 小节最多显示 %1×%1 的卷积核；这个是 %2×%3。</translation>
    </message>
    <message>
        <source>Section 2 shows dilations up to %1; this one is %2.</source>
        <translation>第 2 小节最多显示膨胀率 %1；这里是 %2。</translation>
    </message>
</context>
<context>
    <name>PartTitle</name>
    <message>
        <source>%1, padded to %2</source>
        <translation>%1，填充到 %2</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no picture that ConvLab knows. PNG and JPEG always work.</source>
        <translation>“%1”不是 ConvLab 认识的图像。PNG 和 JPEG 总是可用。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is too large.</source>
        <translation>“%1”有 %2 × %3 像素，太大了。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it ends too early or does not hold what it promises.</source>
        <translation>“%1”已损坏：它提前结束，或内容与所声明的不符。</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The file ends too early; what is missing is grey.</source>
        <translation>文件提前结束；缺少的部分显示为灰色。</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>这是动画；此处为第一帧。</translation>
    </message>
    <message>
        <source>Its transparent parts stand on white.</source>
        <translation>透明部分以白色为底。</translation>
    </message>
    <message>
        <source>It has more than 256 levels a colour; the studio works with 256.</source>
        <translation>每种颜色超过 256 级；工作室按 256 级处理。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>没有权限读取 %1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read here.</source>
        <translation>%1 不是此处能够读取的图像。</translation>
    </message>
    <message>
        <source>%1 is damaged: its picture cannot be read.</source>
        <translation>%1 已损坏：无法读取其中的图像。</translation>
    </message>
    <message>
        <source>It has %1 megapixels (%2 × %3); the studio takes up to %4.</source>
        <translation>它有 %1 百万像素（%2 × %3）；工作室最多接受 %4。</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels; the studio takes sides up to %3.</source>
        <translation>它有 %1 × %2 像素；工作室接受的边长最大为 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>剪贴板中没有可粘贴的图像。</translation>
    </message>
</context>
<context>
    <name>PlotSummary</name>
    <message>
        <source>from %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>lowest at %1</source>
        <translation>最低点 %1</translation>
    </message>
    <message>
        <source>highest at %1</source>
        <translation>最高点 %1</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <translation>%1 随 %2 的变化。</translation>
    </message>
    <message>
        <source>Now at %1: %2.</source>
        <translation>当前在 %1：%2。</translation>
    </message>
    <message>
        <source>A line marks %1.</source>
        <translation>有一条线标出 %1。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 File</source>
        <comment>%1 is a file name suffix, for example txt</comment>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>File</source>
        <comment>Unknown</comment>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>largest difference %1, bound %2</source>
        <translation>最大差异 %1，界限 %2</translation>
    </message>
    <message>
        <source>The planner had expected %1.</source>
        <translation>规划器原本预计为 %1。</translation>
    </message>
    <message>
        <source>Would need %1 beside the arrays; a race takes no more than %2.</source>
        <translation>除数组本身之外还需要 %1；竞速最多允许 %2。</translation>
    </message>
    <message>
        <source>Not raced: a run would take about %1.</source>
        <translation>未参赛：运行一次大约需要 %1。</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message>
        <source>%1 MFLOP/s</source>
        <translation>%1 MFLOP/s</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>The planner: %1</source>
        <translation>规划器：%1</translation>
    </message>
    <message>
        <source>Compared with sums in double precision at %1 of %2 outputs.</source>
        <translation>在 %2 个输出中的 %1 处与双精度求和结果比较。</translation>
    </message>
    <message>
        <source>median %1, spread %2</source>
        <translation>中位数 %1，离散程度 %2</translation>
    </message>
    <message>
        <source>the fastest here</source>
        <translation>此处最快</translation>
    </message>
    <message>
        <source>one of the fastest here</source>
        <translation>此处最快的之一</translation>
    </message>
    <message>
        <source>%1 and %2 are the fastest: what parts them is less than their times vary.</source>
        <translation>最快：%1、%2。它们的差距小于用时的波动。</translation>
    </message>
    <message>
        <source>%1 is the fastest.</source>
        <translation>最快：%1。</translation>
    </message>
    <message>
        <source>%1 is the fastest, %2 times as fast as %3.</source>
        <translation>最快：%1，速度是“%3”的 %2 倍。</translation>
    </message>
    <message>
        <source>Kernel %1×%1</source>
        <translation>卷积核 %1×%1</translation>
    </message>
    <message>
        <source>Channels %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>Image %1×%1</source>
        <translation>图像 %1×%1</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <translation>%1：正在准备</translation>
    </message>
    <message>
        <source>%1: round %2 of %3</source>
        <translation>%1：第 %2 轮，共 %3 轮</translation>
    </message>
</context>
<context>
    <name>SessionLines</name>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 个回答</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 个回答</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>正确 %1</translation>
    </message>
    <message>
        <source>Your last sessions:</source>
        <translation>最近几次练习：</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>%1 × %2 (%3 MP)</source>
        <translation>%1 × %2（%3 MP）</translation>
    </message>
    <message>
        <source>tap by tap</source>
        <translation>逐个权重</translation>
    </message>
    <message>
        <source>direct, in integers</source>
        <translation>直接计算，用整数</translation>
    </message>
    <message>
        <source>separable: columns, then rows</source>
        <translation>可分离：先列后行</translation>
    </message>
    <message>
        <source>by spectra</source>
        <translation>通过频谱</translation>
    </message>
    <message>
        <source>%1 ms for %2 MP</source>
        <translation>%2 MP 用时 %1 ms</translation>
    </message>
    <message>
        <source>after</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>after (preview: 1 pixel of %1)</source>
        <translation>处理后（预览：%1 个像素取 1 个）</translation>
    </message>
    <message>
        <source>after (preview)</source>
        <translation>处理后（预览）</translation>
    </message>
    <message>
        <source>no filter is on</source>
        <translation>没有启用的滤波器</translation>
    </message>
    <message>
        <source>%1 frames/s while dragging</source>
        <translation>拖动时 %1 帧/秒</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>Row: %1  Column: %1</source>
        <translation>行：%1  列：%1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>convlab::app</name>
    <message>
        <source>What is kept cannot be read just now</source>
        <translation>目前无法读取已保存的内容</translation>
    </message>
    <message>
        <source>Answers, notes and ticks are not being saved</source>
        <translation>回答、笔记和打勾记录目前无法保存</translation>
    </message>
    <message>
        <source>Not saving: the file cannot be used</source>
        <translation>未保存：文件无法使用</translation>
    </message>
    <message>
        <source>Skill check</source>
        <translation>技能测试</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>%1, %2: before an import</source>
        <translation>%1，%2：导入之前</translation>
    </message>
    <message>
        <source>That could not be done: the backup cannot be used, or the folder cannot be written. Nothing was changed.</source>
        <translation>操作未能完成：备份无法使用，或文件夹无法写入。一切保持不变。</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>What was saved of this section is damaged; it is kept as %1</source>
        <translation>本小节保存的内容已损坏；已另存为 %1</translation>
    </message>
    <message>
        <source>Settings and sections cannot be saved now</source>
        <translation>目前无法保存设置和各小节的状态</translation>
    </message>
    <message>
        <source>Your data folder: point here</source>
        <translation>数据文件夹：请将鼠标移到此处</translation>
    </message>
    <message>
        <source>Your work was not moved: another ConvLab window is open. Close it and start again.</source>
        <translation>你的数据没有移动：另一个 ConvLab 窗口还开着。请关闭它后重新启动。</translation>
    </message>
    <message>
        <source>Your work was not moved: it could not be copied to %1. Everything is where it was.</source>
        <translation>你的数据没有移动：无法复制到 %1。一切仍在原处。</translation>
    </message>
    <message>
        <source>Your settings were damaged: point here</source>
        <translation>设置已损坏：请将鼠标移到此处</translation>
    </message>
    <message>
        <source>Your settings were damaged and begin anew; the damaged file is kept as %1. Answers and notes are not touched.</source>
        <translation>你的设置已损坏，将重新开始；损坏的文件保存为 %1。回答和笔记未受影响。</translation>
    </message>
    <message>
        <source>Something is not saved yet: the language changes at the next start</source>
        <translation>还有内容未能保存：语言将在下次启动时切换</translation>
    </message>
    <message>
        <source>What lies in this folder was written by a newer ConvLab.</source>
        <translation>这个文件夹中的内容由较新的 ConvLab 写入。</translation>
    </message>
    <message>
        <source>This folder holds a study.sqlite that is damaged, or not ConvLab’s.</source>
        <translation>这个文件夹里的 study.sqlite 已损坏，或不属于 ConvLab。</translation>
    </message>
    <message>
        <source>What lies in this folder cannot be read.</source>
        <translation>无法读取这个文件夹中的内容。</translation>
    </message>
    <message>
        <source>This folder holds other things. Choose an empty one, so that nothing gets mixed up.</source>
        <translation>这个文件夹里有其他内容。请选择空文件夹，以免混在一起。</translation>
    </message>
    <message>
        <source>Your data folder %1 is not there. For now ConvLab works in %2; what you do is kept there.</source>
        <translation>数据文件夹 %1 不存在。ConvLab 暂时在 %2 中工作；你所做的会保存在那里。</translation>
    </message>
    <message>
        <source>This is the folder in use.</source>
        <translation>这就是正在使用的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This folder lies inside the one in use.</source>
        <translation>这个文件夹位于正在使用的文件夹之内。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>无法写入这个文件夹。</translation>
    </message>
    <message>
        <source>Your work stays where it is: %1</source>
        <translation>你的数据留在原处：%1</translation>
    </message>
    <message>
        <source>Your work stays where it is: the folder of the settings cannot be written.</source>
        <translation>你的数据留在原处：无法写入设置所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>convlab::app::ChecklistDesk</name>
    <message>
        <source>Checklist: “%1” is done</source>
        <translation>检查清单：“%1”已完成</translation>
    </message>
    <message>
        <source>Checklist: “%1” no longer holds</source>
        <translation>检查清单：“%1”不再成立</translation>
    </message>
    <message>
        <source>Checklist: a goal of “%1” is reached</source>
        <translation>检查清单：“%1”有一个目标已达成</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>显示检查清单</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>证书(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>convlab::app::CopyDesk</name>
    <message>
        <source>&amp;NumPy program</source>
        <translation>NumPy 程序(&amp;N)</translation>
    </message>
    <message>
        <source>PyTorc&amp;h program</source>
        <translation>PyTorch 程序(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;C++ program</source>
        <translation>C++ 程序(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;LaTeX: formula and matrices</source>
        <translation>LaTeX：公式和矩阵(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;SV: the stage’s numbers</source>
        <translation>CSV：演示区的数值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scene as text (JSON)</source>
        <translation>场景文本 (JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>There is no stage here: open a section</source>
        <translation>这里没有演示区：请打开一个小节</translation>
    </message>
    <message>
        <source>There is nothing to copy: these parameters cannot be</source>
        <translation>没有可复制的内容：这组参数不成立</translation>
    </message>
    <message>
        <source>This stage has nothing that could be written as %1</source>
        <translation>此演示区没有可以写成 %1 的内容</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>Copy this &amp;grid as CSV</source>
        <translation>将此网格复制为 CSV(&amp;G)</translation>
    </message>
    <message>
        <source>Copy this grid as La&amp;TeX</source>
        <translation>将此网格复制为 LaTeX(&amp;T)</translation>
    </message>
    <message>
        <source>The stage is in the clipboard as %1</source>
        <translation>演示区已作为 %1 复制到剪贴板</translation>
    </message>
    <message>
        <source>The grid is in the clipboard as %1</source>
        <translation>网格已作为 %1 复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>convlab::app::Exchange</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>无法读取已存储的内容。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取该文件：%1。</translation>
    </message>
    <message>
        <source>No backup could be written, and without one nothing is imported.</source>
        <translation>无法写入备份；没有备份就不会导入任何内容。</translation>
    </message>
    <message>
        <source>It could not be saved: %1.</source>
        <translation>无法保存：%1。</translation>
    </message>
</context>
<context>
    <name>convlab::app::ExportDesk</name>
    <message>
        <source>Export &amp;picture or film…</source>
        <translation>导出图像或影片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing to export: these parameters cannot be</source>
        <translation>没有可导出的内容：这组参数不可行</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>图像已复制到剪贴板</translation>
    </message>
    <message>
        <source>There is nothing to copy: these parameters cannot be</source>
        <translation>没有可复制的内容：这组参数不成立</translation>
    </message>
</context>
<context>
    <name>convlab::app::Handout</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>学完之后你能够</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>convlab::app::HandoutDesk</name>
    <message>
        <source>Print &amp;handout…</source>
        <translation>打印讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>There is nothing to print: these parameters cannot be</source>
        <translation>没有可打印的内容：这组参数不成立</translation>
    </message>
</context>
<context>
    <name>convlab::app::PracticeRoom</name>
    <message>
        <source>Practice queue</source>
        <translation>练习队列</translation>
    </message>
    <message>
        <source>Practice &amp;queue</source>
        <translation>练习队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Practise &amp;this section</source>
        <translation>练习本小节(&amp;T)</translation>
    </message>
    <message>
        <source>Practice of “%1”: comes back %2</source>
        <translation>“%1”的练习：%2再次出现</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>convlab::app::PresenterDesk</name>
    <message>
        <source>&amp;Present this section</source>
        <translation>演示本小节(&amp;P)</translation>
    </message>
</context>
<context>
    <name>convlab::app::ProgressRoom</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>进度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation>全部内容 (JSON)(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Answers (CSV)…</source>
        <translation>回答 (CSV)(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Cards for Anki…</source>
        <translation>Anki 卡片(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>ConvLab export (*.json)</source>
        <translation>ConvLab 导出文件 (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;所有文件 (*)</translation>
    </message>
    <message>
        <source>convlab-answers.csv</source>
        <translation>convlab-answers.csv</translation>
    </message>
    <message>
        <source>convlab-anki.txt</source>
        <translation>convlab-anki.txt</translation>
    </message>
    <message>
        <source>convlab.json</source>
        <translation>convlab.json</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text for Anki (*.txt)</source>
        <translation>Anki 文本 (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written to %1, but without the notes, ticks and answers of the skill check that could not be saved yet.</source>
        <translation>已写入 %1，但其中不含目前还未能保存的笔记、打勾记录和技能测试回答。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Nothing was exported; a file that was there is as it was. %1</source>
        <translation>未导出任何内容；原有的文件保持不变。%1</translation>
    </message>
    <message>
        <source>Nothing was imported; everything is as it was. %1</source>
        <translation>未导入任何内容；一切保持不变。%1</translation>
    </message>
</context>
<context>
    <name>convlab::app::SceneDesk</name>
    <message>
        <source>&amp;Open scene…</source>
        <translation>打开场景(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent scene</source>
        <translation>打开最近的场景(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save scene</source>
        <translation>保存场景(&amp;S)</translation>
    </message>
    <message>
        <source>Save scene &amp;as…</source>
        <translation>场景另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>No scene was opened yet</source>
        <translation>尚未打开过场景</translation>
    </message>
    <message>
        <source>The scene belongs to a section that this ConvLab does not have: %1.</source>
        <translation>该场景所属的小节在此版本的 ConvLab 中不存在：%1。</translation>
    </message>
    <message>
        <source>%1 is on the stage</source>
        <translation>%1 已显示在演示区</translation>
    </message>
    <message>
        <source>%1 is on the stage; not as written there: %2</source>
        <translation>%1 已显示在演示区；与文件所写不同之处：%2</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>未打开任何内容。%1</translation>
    </message>
    <message>
        <source>The scene was not saved; a file that was there is as it was. %1</source>
        <translation>场景未保存；原有的文件保持不变。%1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>ConvLab scene (*.convlab);;All files (*)</source>
        <translation>ConvLab 场景 (*.convlab);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>ConvLab scene (*.convlab)</source>
        <translation>ConvLab 场景 (*.convlab)</translation>
    </message>
</context>
<context>
    <name>convlab::app::StrictReader</name>
    <message>
        <source>Something is missing in the file: %1.</source>
        <translation>文件中缺少内容：%1。</translation>
    </message>
    <message>
        <source>The file holds something that cannot be: %1.</source>
        <translation>文件中有不可能的内容：%1。</translation>
    </message>
    <message>
        <source>The file holds something twice: %1.</source>
        <translation>文件中有重复的内容：%1。</translation>
    </message>
    <message>
        <source>The file holds something that this program does not know: %1.</source>
        <translation>文件中有本程序不认识的内容：%1。</translation>
    </message>
    <message>
        <source>The file is larger than any export of ConvLab (%1 MB).</source>
        <translation>该文件比 ConvLab 的任何导出文件都大（%1 MB）。</translation>
    </message>
    <message>
        <source>The file is damaged or not JSON: line %1, %2.</source>
        <translation>文件已损坏或不是 JSON：第 %1 行，%2。</translation>
    </message>
    <message>
        <source>This JSON file was not written by ConvLab.</source>
        <translation>该 JSON 文件不是由 ConvLab 写入的。</translation>
    </message>
    <message>
        <source>A newer ConvLab wrote this file (its format is %1, this program reads %2).</source>
        <translation>该文件由更新版本的 ConvLab 写入（其格式为 %1，本程序可读取 %2）。</translation>
    </message>
</context>
<context>
    <name>convlab::app::StudioRoom</name>
    <message>
        <source>Image studio</source>
        <translation>图像工作室</translation>
    </message>
    <message>
        <source>&amp;Image studio</source>
        <translation>图像工作室(&amp;I)</translation>
    </message>
</context>
<context>
    <name>convlab::ui</name>
    <message>
        <source>windows, painting, files</source>
        <translation>窗口、绘图、文件</translation>
    </message>
    <message>
        <source>reads WebP and TIFF pictures</source>
        <translation>读取 WebP 和 TIFF 图像</translation>
    </message>
    <message>
        <source>keeps answers and notes</source>
        <translation>保存回答和笔记</translation>
    </message>
    <message>
        <source>plots with axes</source>
        <translation>带坐标轴的图</translation>
    </message>
    <message>
        <source>measures of formulas</source>
        <translation>公式的度量</translation>
    </message>
    <message>
        <source>fast convolutions</source>
        <translation>快速卷积</translation>
    </message>
    <message>
        <source>films as GIF</source>
        <translation>GIF 影片</translation>
    </message>
    <message>
        <source>films as WebP</source>
        <translation>WebP 影片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>digits, code, signs</source>
        <translation>数字、代码、符号</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>when a question comes back: weights of the Open Spaced Repetition project</source>
        <translation>题目何时再次出现：Open Spaced Repetition 项目的权重</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>可自由使用</translation>
    </message>
    <message>
        <source>told apart by everyone: after Okabe and Ito (2008)</source>
        <translation>人人都能区分：依据 Okabe 与 Ito (2008)</translation>
    </message>
    <message>
        <source>Pictures of the image studio</source>
        <translation>图像工作室的图像</translation>
    </message>
    <message>
        <source>computed by ConvLab</source>
        <translation>由 ConvLab 计算生成</translation>
    </message>
    <message>
        <source>Chinese text</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>convlab::ui::AboutDialog</name>
    <message>
        <source>&lt;h2&gt;ConvLab %1&lt;/h2&gt;&lt;p&gt;See, touch and check the mathematics of convolution.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; its text stands on the next page. There is no warranty, to the extent permitted by law.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;ConvLab %1&lt;/h2&gt;&lt;p&gt;看见、触摸并验证卷积的数学。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；许可证全文见下一页。在法律允许的范围内，不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Fonts, compiled in</source>
        <translation>字体（已编入程序）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The full texts of these licences lie where the third column says, on Debian. About Qt lists what Qt itself brings along.</source>
        <translation>在 Debian 上，这些许可证的全文位于第三列所示的位置。“关于 Qt”列出 Qt 自身附带的内容。</translation>
    </message>
    <message>
        <source>About ConvLab</source>
        <translation>关于 ConvLab</translation>
    </message>
    <message>
        <source>Pages about ConvLab</source>
        <translation>关于 ConvLab 的页面</translation>
    </message>
    <message>
        <source>ConvLab and its parts</source>
        <translation>ConvLab 及其组成部分</translation>
    </message>
    <message>
        <source>Licence (GPL 3)</source>
        <translation>许可证 (GPL 3)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ArithmeticStrip</name>
    <message>
        <source>Arithmetic of this step</source>
        <translation>这一步的算式</translation>
    </message>
</context>
<context>
    <name>convlab::ui::AttemptHistory</name>
    <message>
        <source>Attempts so far</source>
        <translation>迄今的测试</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>以及更早的 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convlab::ui::CanvasView</name>
    <message>
        <source>Padding belongs to the operation, so this cell cannot be typed over. Change the padding instead.</source>
        <translation>填充属于运算本身，因此无法改写这个单元格。请改为调整填充。</translation>
    </message>
    <message>
        <source>This number is computed. Change a number that it is computed from, and it follows.</source>
        <translation>这个数是计算出来的。修改它所依据的数，它就会随之变化。</translation>
    </message>
    <message>
        <source>Type a number, or press Escape to keep the old one.</source>
        <translation>输入一个数，或按 Escape 保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.</source>
        <translation>“%1”不是数。试试 3、−0.5、1e−3 或 1/2。</translation>
    </message>
    <message>
        <source>The clipboard holds no block of numbers.</source>
        <translation>剪贴板中没有数字块。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>演示区</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CellEditor</name>
    <message>
        <source>Value of the cell</source>
        <translation>单元格的值</translation>
    </message>
    <message>
        <source>A number such as 3, −0.5, 1e−3 or 1/2. Enter takes it, Escape leaves it.</source>
        <translation>一个数，例如 3、−0.5、1e−3 或 1/2。Enter 采用，Escape 放弃。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Record of progress</source>
        <translation>学习进度记录</translation>
    </message>
    <message>
        <source>This page shows that</source>
        <translation>兹证明</translation>
    </message>
    <message>
        <source>has proved all %1 habits of a careful network builder</source>
        <translation>已证明一位细心的网络构建者应有的全部 %1 个习惯</translation>
    </message>
    <message>
        <source>has proved %1 of %2 habits of a careful network builder so far</source>
        <translation>目前已证明一位细心的网络构建者应有的 %2 个习惯中的 %1 个</translation>
    </message>
    <message>
        <source>Judged by ConvLab on the learner’s own settings, as they stood when this page was made. The numbers are those that ConvLab computed for them.</source>
        <translation>由 ConvLab 依据学习者自己的设置评判，以本页生成时的状态为准。其中的数由 ConvLab 根据这些设置算出。</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>目标 %1：%2</translation>
    </message>
    <message>
        <source>In section %1, %2</source>
        <translation>在第 %1 小节“%2”中</translation>
    </message>
    <message>
        <source>In section %1, %2, set to: %3</source>
        <translation>在第 %1 小节“%2”中，设置为：%3</translation>
    </message>
    <message>
        <source>Skill check: %1 of %2 right, %3</source>
        <translation>技能测试：答对 %1 / %2，%3</translation>
    </message>
    <message>
        <source>Skill check: not completed</source>
        <translation>技能测试：未完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt writes it: day, name of the month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CertificateDialog</name>
    <message>
        <source>All %1 habits are proved. Well done.</source>
        <translation>全部 %1 个习惯均已证明。做得好。</translation>
    </message>
    <message>
        <source>%1 of %2 habits are proved now. The page lists the others as open; prove them and it becomes a certificate.</source>
        <translation>目前已证明 %1 / %2 个习惯。页面上把其余的列为未完成；证明它们，这一页就成为证书。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>as it should stand on the page</source>
        <translation>按页面上应显示的写法填写</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CertificatePreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>%1 of %2 habits done</source>
        <translation>已完成 %1 / %2 个习惯</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CheckedQuestions</name>
    <message>
        <source>the lesson as a whole</source>
        <translation>整个课程</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Checklist</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as Qt writes it: day, short name of the month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ChecklistPanel</name>
    <message>
        <source>Six tasks, judged live</source>
        <translation>六个任务，实时评判</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>What you have proved, as a page to print or keep</source>
        <translation>你已证明的内容，做成一页，可打印或保存</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ClauseChip</name>
    <message>
        <source>holds: %1</source>
        <translation>成立：%1</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>不成立：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CourseOpening</name>
    <message>
        <source>About the course</source>
        <translation>关于本课程</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>学完之后你能够</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本不包含</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CourseTitle</name>
    <message>
        <source>What the course is about, and how to work with it</source>
        <translation>本课程讲什么，以及如何学习</translation>
    </message>
    <message>
        <source>%1, about the course</source>
        <translation>%1，关于本课程</translation>
    </message>
</context>
<context>
    <name>convlab::ui::DataPage</name>
    <message>
        <source>Answers, notes and open sections</source>
        <translation>回答、笔记和打开的小节</translation>
    </message>
    <message>
        <source>&amp;Open this folder</source>
        <translation>打开此文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>打开设置所在的文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. File, Export writes your work into one file, for another computer.</source>
        <translation>这些内容都不会离开这台电脑。“文件”菜单中的“导出”可以把你的数据写入一个文件，供另一台电脑使用。</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>更换文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take everything along</source>
        <translation>全部带过去(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;fresh there</source>
        <translation>在那里从头开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use what lies there</source>
        <translation>使用那里已有的(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stay with the &amp;present folder</source>
        <translation>保留当前文件夹(&amp;P)</translation>
    </message>
    <message>
        <source>An empty folder, or one of ConvLab’s</source>
        <translation>空文件夹，或 ConvLab 的文件夹</translation>
    </message>
    <message>
        <source>%1 holds work of ConvLab already. Use that, or take along what is here? What lies there is then renamed and kept.</source>
        <translation>%1 中已有 ConvLab 的数据。使用那些数据，还是把这里的带过去？后者会把那里已有的改名保留。</translation>
    </message>
    <message>
        <source>Take your work along to %1, or start fresh there? What lies here stays either way.</source>
        <translation>把你的数据带到 %1，还是在那里从头开始？无论哪种方式，这里的内容都会保留。</translation>
    </message>
    <message>
        <source>That cannot be remembered: the folder of the settings cannot be written. Nothing was changed.</source>
        <translation>无法记住这个选择：不能写入设置所在的文件夹。什么都没有改变。</translation>
    </message>
    <message>
        <source>From the next start, ConvLab works in %1. What lies in the present folder stays there.</source>
        <translation>从下次启动起，ConvLab 在 %1 中工作。当前文件夹中的内容会保留。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Export</name>
    <message>
        <source>not enough memory for a picture of this size</source>
        <translation>内存不足，无法生成这么大的图像</translation>
    </message>
    <message>
        <source>the film would have more than %1 frames: choose fewer steps, a higher speed or fewer frames a second</source>
        <translation>影片将超过 %1 帧：请减少步数、提高速度或降低每秒帧数</translation>
    </message>
    <message>
        <source>not enough memory for a film of this size</source>
        <translation>内存不足，无法生成这么大的影片</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the stage</source>
        <translation>导出演示区</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>帧数：%1</translation>
    </message>
    <message>
        <source>more than %1 frames: choose fewer steps or a higher speed</source>
        <translation>超过 %1 帧：请减少步数或提高速度</translation>
    </message>
    <message>
        <source>too large; the limit is %1 million pixels</source>
        <translation>太大；上限为 %1 百万像素</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Not exported; a file that was there is as it was. %1</source>
        <translation>未导出；原有的文件保持不变。%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportForm</name>
    <message>
        <source>Picture: PNG</source>
        <translation>图像：PNG</translation>
    </message>
    <message>
        <source>Picture: SVG, lines and curves</source>
        <translation>图像：SVG，矢量图形</translation>
    </message>
    <message>
        <source>Picture: PDF, lines and curves</source>
        <translation>图像：PDF，矢量图形</translation>
    </message>
    <message>
        <source>Film: GIF</source>
        <translation>影片：GIF</translation>
    </message>
    <message>
        <source>Film: WebP, every pixel exact</source>
        <translation>影片：WebP，每个像素都精确</translation>
    </message>
    <message>
        <source>Film: SVG, lines and curves</source>
        <translation>影片：SVG，矢量图形</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Pixels of the file for each of these pixels: 2 or 3 for print</source>
        <translation>每个显示像素对应文件中的多少个像素：打印取 2 或 3</translation>
    </message>
    <message>
        <source>&amp;No background</source>
        <translation>无背景(&amp;N)</translation>
    </message>
    <message>
        <source>a line below the stage</source>
        <translation>演示区下方的一行字</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>颜色(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>说明文字(&amp;C)</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the last picture stands before the film begins again</source>
        <translation>影片重新开始之前，最后一幅画面停留多久</translation>
    </message>
    <message>
        <source>S&amp;mall steps</source>
        <translation>微步(&amp;M)</translation>
    </message>
    <message>
        <source>Fr&amp;om step</source>
        <translation>从第几步(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>到第几步(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>帧率(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;est at the end</source>
        <translation>结尾停留(&amp;E)</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>橙与蓝</translation>
    </message>
    <message>
        <source>Purple and green</source>
        <translation>紫与绿</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>数值(&amp;V)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FactorStrips</name>
    <message>
        <source>No single column times a single row</source>
        <translation>不是单个列与单个行的乘积</translation>
    </message>
    <message>
        <source>Column: %1
Row: %2</source>
        <translation>列：%1
行：%2</translation>
    </message>
    <message>
        <source>No single column times a single row gives this kernel. Keep rank 1 to see the pair that comes closest.</source>
        <translation>这个卷积核不是单个列与单个行的乘积。保留秩 1 可查看最接近的一对。</translation>
    </message>
    <message>
        <source>Column ↓</source>
        <translation>列 ↓</translation>
    </message>
    <message>
        <source>Row →</source>
        <translation>行 →</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FeedbackBox</name>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不太对。</translation>
    </message>
    <message>
        <source>The right answer: %1.</source>
        <translation>正确答案：%1。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterChip</name>
    <message>
        <source>Earlier in the chain (Alt+Left)</source>
        <translation>在滤波链中前移 (Alt+Left)</translation>
    </message>
    <message>
        <source>Later in the chain (Alt+Right)</source>
        <translation>在滤波链中后移 (Alt+Right)</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>移除此滤波器 (Delete)</translation>
    </message>
    <message>
        <source>Switch this filter on or off</source>
        <translation>启用或停用此滤波器</translation>
    </message>
    <message>
        <source>Your kernel</source>
        <translation>你的卷积核</translation>
    </message>
    <message>
        <source>Edit this filter</source>
        <translation>编辑此滤波器</translation>
    </message>
    <message>
        <source>Filter %1: %2%3</source>
        <translation>滤波器 %1：%2%3</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>，已选中</translation>
    </message>
    <message>
        <source>Filter %1 is on</source>
        <translation>启用滤波器 %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterChips</name>
    <message>
        <source>Add filter</source>
        <translation>添加滤波器</translation>
    </message>
    <message>
        <source>Add a filter behind the selected one</source>
        <translation>在选中的滤波器之后添加一个</translation>
    </message>
    <message>
        <source>A chain has up to %1 filters</source>
        <translation>一条滤波链最多有 %1 个滤波器</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterForm</name>
    <message>
        <source>Flip kernel</source>
        <translation>翻转卷积核</translation>
    </message>
    <message>
        <source>True convolution: the kernel is turned by half a turn. Without it this is cross-correlation, as in CNNs.</source>
        <translation>真正的卷积：卷积核旋转半圈。不翻转则为互相关，与 CNN 中相同。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>The sum of the products is multiplied by this</source>
        <translation>乘积之和再乘以此数</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Added to every sum, in levels of 0 to 255</source>
        <translation>加到每个和上，以 0 到 255 的像素值为单位</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>How a sum becomes a level of 0 to 255</source>
        <translation>如何把和变成 0 到 255 的像素值</translation>
    </message>
    <message>
        <source>clip to 0…255</source>
        <translation>截断到 0…255</translation>
    </message>
    <message>
        <source>|sum|, then clip</source>
        <translation>|和|，再截断</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>What a window reads where the picture has ended</source>
        <translation>图像边界之外，窗口读到什么</translation>
    </message>
    <message>
        <source>last pixel</source>
        <translation>边缘像素</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Pixels from one window to the next</source>
        <translation>相邻两个窗口之间的像素数</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>膨胀率</translation>
    </message>
    <message>
        <source>Pixels from one tap to the next</source>
        <translation>卷积核相邻两个权重之间的像素数</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterSide</name>
    <message>
        <source>The chain is empty: after is before. Add a filter, or choose a chain above the picture.</source>
        <translation>滤波链是空的：处理前后相同。添加一个滤波器，或在图像上方选择一条滤波链。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FirstHints</name>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>再次显示提示(&amp;H)</translation>
    </message>
    <message>
        <source>It plays by itself</source>
        <translation>它会自动播放</translation>
    </message>
    <message>
        <source>Space stops it and lets it go on. The arrow keys ← and → go a step back or forward; so do the buttons here.</source>
        <translation>空格键暂停和继续。方向键 ← 和 → 后退或前进一步，这里的按钮也一样。</translation>
    </message>
    <message>
        <source>Touch everything</source>
        <translation>一切都可以动手改</translation>
    </message>
    <message>
        <source>Drag the window over the input, type a number into a cell, move a slider: the result follows at once. Ctrl+Z takes anything back.</source>
        <translation>在输入上拖动窗口，在单元格里键入数字，移动滑块：结果立即随之变化。Ctrl+Z 可以撤销任何改动。</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>接下来去哪里</translation>
    </message>
    <message>
        <source>Thirteen sections stand here, and below them practice, progress and the image studio. F7 opens your notes.</source>
        <translation>这里有十三个小节，下面是练习、进度和图像工作室。F7 打开你的笔记。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FoldSection</name>
    <message>
        <source>Fold this section</source>
        <translation>折叠此部分</translation>
    </message>
    <message>
        <source>Unfold this section</source>
        <translation>展开此部分</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FormulaSpeech</name>
    <message>
        <source>at</source>
        <translation>下标</translation>
    </message>
    <message>
        <source>the %1 of</source>
        <translation>%1，</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2 分之 %1</translation>
    </message>
    <message>
        <source>the fraction %1 over %2, end fraction,</source>
        <translation>分数，分子 %1，分母 %2，分数结束，</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 of</source>
        <translation>%1，从 %2 到 %3，</translation>
    </message>
    <message>
        <source>%1 over %2 of</source>
        <translation>%1，取遍 %2，</translation>
    </message>
    <message>
        <source>%1 up to %2 of</source>
        <translation>%1，到 %2，</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>下标 %1</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>下标 %1</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>立方</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>撇</translation>
    </message>
    <message>
        <source>to the power of %1</source>
        <translation>的 %1 次方</translation>
    </message>
    <message>
        <source>the absolute value of %1, end absolute value,</source>
        <translation>%1 的绝对值，绝对值结束，</translation>
    </message>
    <message>
        <source>the root of degree %1 of %2</source>
        <translation>%2 的 %1 次方根</translation>
    </message>
    <message>
        <source>the square root of %1</source>
        <translation>根号 %1</translation>
    </message>
    <message>
        <source>, end root,</source>
        <translation>，根号结束，</translation>
    </message>
    <message>
        <source>the %1 by %2 matrix with the rows %3, end matrix,</source>
        <translation>%1 行 %2 列的矩阵，各行为 %3，矩阵结束，</translation>
    </message>
    <message>
        <source>by cases: %1; end of cases</source>
        <translation>分情况：%1；情况结束</translation>
    </message>
    <message>
        <source>%1 hat</source>
        <translation>%1 尖帽</translation>
    </message>
    <message>
        <source>%1 tilde</source>
        <translation>%1 波浪线</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 横杠</translation>
    </message>
    <message>
        <source>%1 dot</source>
        <translation>%1 一点</translation>
    </message>
    <message>
        <source>%1 double dot</source>
        <translation>%1 两点</translation>
    </message>
    <message>
        <source>vector %1</source>
        <translation>向量 %1</translation>
    </message>
    <message>
        <source>%1 with a line above</source>
        <translation>%1 加上划线</translation>
    </message>
    <message>
        <source>%1 underlined</source>
        <translation>%1 加下划线</translation>
    </message>
    <message>
        <source>%1, which is labelled %2,</source>
        <translation>%1，标注为 %2，</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>times 10 to the power of</source>
        <translation>乘以 10 的幂，指数</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>by</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>the square root of</source>
        <translation>根号</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>加减</translation>
    </message>
    <message>
        <source>minus or plus</source>
        <translation>减加</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>convolved with</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>after</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>times, entry by entry,</source>
        <translation>逐元素乘</translation>
    </message>
    <message>
        <source>circled plus</source>
        <translation>圈加</translation>
    </message>
    <message>
        <source>circled times</source>
        <translation>圈乘</translation>
    </message>
    <message>
        <source>union</source>
        <translation>并</translation>
    </message>
    <message>
        <source>intersected with</source>
        <translation>交</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>:</source>
        <translation>:</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>小于等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>大于等于</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>约等于</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>恒等于</translation>
    </message>
    <message>
        <source>is distributed as</source>
        <translation>服从分布</translation>
    </message>
    <message>
        <source>is proportional to</source>
        <translation>正比于</translation>
    </message>
    <message>
        <source>is much less than</source>
        <translation>远小于</translation>
    </message>
    <message>
        <source>is much greater than</source>
        <translation>远大于</translation>
    </message>
    <message>
        <source>in</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>包含于</translation>
    </message>
    <message>
        <source>divides</source>
        <translation>整除</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>corresponds to</source>
        <translation>对应于</translation>
    </message>
    <message>
        <source>implies</source>
        <translation>推出</translation>
    </message>
    <message>
        <source>maps to</source>
        <translation>映射为</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>左方括号</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>右方括号</translation>
    </message>
    <message>
        <source>open brace</source>
        <translation>左花括号</translation>
    </message>
    <message>
        <source>close brace</source>
        <translation>右花括号</translation>
    </message>
    <message>
        <source>floor of</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>end floor</source>
        <translation>向下取整结束</translation>
    </message>
    <message>
        <source>ceiling of</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>end ceiling</source>
        <translation>向上取整结束</translation>
    </message>
    <message>
        <source>open angle</source>
        <translation>左尖括号</translation>
    </message>
    <message>
        <source>close angle</source>
        <translation>右尖括号</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>双竖线</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>范数结束</translation>
    </message>
    <message>
        <source>absolute value of</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>end absolute value</source>
        <translation>绝对值结束</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>;</source>
        <translation>;</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>阶乘</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>比</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>井号</translation>
    </message>
    <message>
        <source>dollar</source>
        <translation>美元符号</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和号</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>product</source>
        <translation>连乘</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>等等</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>偏</translation>
    </message>
    <message>
        <source>nabla</source>
        <translation>梯度算子</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>the empty set</source>
        <translation>空集</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>there is</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>eta</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>theta</translation>
    </message>
    <message>
        <source>iota</source>
        <translation>iota</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>mu</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>xi</source>
        <translation>xi</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>rho</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <source>upsilon</source>
        <translation>upsilon</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>phi</translation>
    </message>
    <message>
        <source>chi</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>omega</source>
        <translation>omega</translation>
    </message>
    <message>
        <source>capital gamma</source>
        <translation>大写 gamma</translation>
    </message>
    <message>
        <source>capital delta</source>
        <translation>大写 delta</translation>
    </message>
    <message>
        <source>capital theta</source>
        <translation>大写 theta</translation>
    </message>
    <message>
        <source>capital lambda</source>
        <translation>大写 lambda</translation>
    </message>
    <message>
        <source>capital xi</source>
        <translation>大写 xi</translation>
    </message>
    <message>
        <source>capital pi</source>
        <translation>大写 pi</translation>
    </message>
    <message>
        <source>capital sigma</source>
        <translation>大写 sigma</translation>
    </message>
    <message>
        <source>capital upsilon</source>
        <translation>大写 upsilon</translation>
    </message>
    <message>
        <source>capital phi</source>
        <translation>大写 phi</translation>
    </message>
    <message>
        <source>capital psi</source>
        <translation>大写 psi</translation>
    </message>
    <message>
        <source>capital omega</source>
        <translation>大写 omega</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Handout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HandoutDialog</name>
    <message>
        <source>Print a handout</source>
        <translation>打印讲义</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Practice questions with room for answers; the answers stand on a page of their own</source>
        <translation>带答题空间的练习题；答案单独成页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Not saved; a file that was there is as it was. %1</source>
        <translation>未保存；原有文件保持不变。%1</translation>
    </message>
    <message>
        <source>Stage and plots</source>
        <translation>演示区与图表</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HandoutPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HintBubble</name>
    <message>
        <source>Close this hint (Esc)</source>
        <translation>关闭此提示 (Esc)</translation>
    </message>
    <message>
        <source>Close the hint “%1”</source>
        <translation>关闭提示“%1”</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelActions</name>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Zero mean</source>
        <translation>零均值</translation>
    </message>
    <message>
        <source>Subtract the mean from every weight: the sum becomes 0, and flat areas vanish</source>
        <translation>每个权重都减去均值：和变为 0，平坦区域消失</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Turn by half a turn: what true convolution does to its kernel</source>
        <translation>旋转半圈：真正的卷积对卷积核所做的事</translation>
    </message>
    <message>
        <source>Turn 90°</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>Turn clockwise by a quarter</source>
        <translation>顺时针旋转四分之一圈</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>交换行与列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Set every weight to 0</source>
        <translation>把每个权重设为 0</translation>
    </message>
    <message>
        <source>Each cell alone</source>
        <translation>各单元格独立</translation>
    </message>
    <message>
        <source>Left = right</source>
        <translation>左 = 右</translation>
    </message>
    <message>
        <source>Top = bottom</source>
        <translation>上 = 下</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>两个方向</translation>
    </message>
    <message>
        <source>All eight ways</source>
        <translation>全部八种对称</translation>
    </message>
    <message>
        <source>Symmetric editing</source>
        <translation>对称编辑</translation>
    </message>
    <message>
        <source>Which cells change together when you edit one</source>
        <translation>编辑一个单元格时，哪些单元格随之改变</translation>
    </message>
    <message>
        <source>Divide by the sum: it becomes 1, and flat areas keep their level</source>
        <translation>除以和：和变为 1，平坦区域保持原来的亮度</translation>
    </message>
    <message>
        <source>The sum is 0: nothing to divide by</source>
        <translation>和为 0：没有可以用来除的数</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelDesigner</name>
    <message>
        <source>Kind of kernel</source>
        <translation>卷积核类型</translation>
    </message>
    <message>
        <source>A formula that computes the kernel; its numbers are the sliders below</source>
        <translation>计算卷积核的公式；其中的数就是下面的滑块</translation>
    </message>
    <message>
        <source>The kernel above is not this design. Moving a slider puts the design in its place.</source>
        <translation>上面的卷积核与此设计不同。移动滑块会用该设计取代它。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelGrid</name>
    <message>
        <source>Drag a cell up or down to change its weight; Shift is finer, Ctrl coarser, Escape takes it back.
Double-click or type to write a number. Ctrl+V pastes a table from a spreadsheet.
The framed cell is the middle: it lies on the pixel that is computed.</source>
        <translation>上下拖动单元格可改变其权重；Shift 更细，Ctrl 更粗，Escape 撤回。
双击或直接键入可输入一个数。Ctrl+V 粘贴电子表格中的表格。
带框的单元格是中心：它对准正在计算的像素。</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Kernel %1×%2, %3</source>
        <translation>卷积核 %1×%2，%3</translation>
    </message>
    <message>
        <source>Arrow keys move, digits write, Page Up and Page Down change the weight, Delete sets 0</source>
        <translation>方向键移动，数字键输入，Page Up 和 Page Down 改变权重，Delete 设为 0</translation>
    </message>
    <message>
        <source>Weight in row %1, column %2</source>
        <translation>第 %1 行第 %2 列的权重</translation>
    </message>
    <message>
        <source>Type a number, or press Escape to keep the old one.</source>
        <translation>输入一个数，或按 Escape 保留原值。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.</source>
        <translation>“%1”不是数。试试 3、−0.5、1e−3 或 1/2。</translation>
    </message>
    <message>
        <source>A weight is at most 10¹² in magnitude.</source>
        <translation>权重的绝对值最大为 10¹²。</translation>
    </message>
    <message>
        <source>The clipboard holds no table of numbers: rows of equal length, cells parted by tabs, commas or spaces.</source>
        <translation>剪贴板中没有数字表格：各行须等长，单元格以制表符、逗号或空格分隔。</translation>
    </message>
    <message>
        <source>The clipboard&apos;s table has %1×%2 numbers; a kernel has at most %3 rows and columns.</source>
        <translation>剪贴板中的表格有 %1×%2 个数；卷积核最多有 %3 行和 %3 列。</translation>
    </message>
    <message>
        <source>Type a weight</source>
        <translation>输入权重</translation>
    </message>
    <message>
        <source>Copy the kernel</source>
        <translation>复制卷积核</translation>
    </message>
    <message>
        <source>Paste numbers here</source>
        <translation>在此粘贴数字</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelHead</name>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Rows of the kernel</source>
        <translation>卷积核的行数</translation>
    </message>
    <message>
        <source>Columns of the kernel</source>
        <translation>卷积核的列数</translation>
    </message>
    <message>
        <source>%1: 1 to %2</source>
        <translation>%1：1 到 %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelPanel</name>
    <message>
        <source>Designer</source>
        <translation>设计器</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>可分离性</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>频率响应</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>已手动修改</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>flat areas vanish</source>
        <translation>平坦区域消失</translation>
    </message>
    <message>
        <source>flat areas keep their level</source>
        <translation>平坦区域保持亮度</translation>
    </message>
    <message>
        <source>flat areas become negative</source>
        <translation>平坦区域变为负值</translation>
    </message>
    <message>
        <source>flat areas get darker</source>
        <translation>平坦区域变暗</translation>
    </message>
    <message>
        <source>flat areas get brighter</source>
        <translation>平坦区域变亮</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sum %1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;和 %1&lt;/b&gt; · %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LabPanel</name>
    <message>
        <source>ConvLab printed</source>
        <translation>ConvLab 输出</translation>
    </message>
    <message>
        <source>Python printed</source>
        <translation>Python 输出</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Run with Python</source>
        <translation>用 Python 运行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>This section’s cell</source>
        <translation>本小节的代码单元</translation>
    </message>
    <message>
        <source>Compute it here, for the numbers on the stage</source>
        <translation>在此用演示区上的数计算</translation>
    </message>
    <message>
        <source>Run the NumPy program below with this computer’s python3, and compare</source>
        <translation>用本机的 python3 运行下面的 NumPy 程序并比较结果</translation>
    </message>
    <message>
        <source>The cells of all sections, with the lab page’s numbers</source>
        <translation>所有小节的代码单元，使用实验页面的数值</translation>
    </message>
    <message>
        <source>Printed output</source>
        <translation>打印输出</translation>
    </message>
    <message>
        <source>Python’s output</source>
        <translation>Python 的输出</translation>
    </message>
    <message>
        <source>The same as a program</source>
        <translation>写成程序</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序语言</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Run prints here</source>
        <translation>运行结果显示在此处</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Python stopped with an error.</source>
        <translation>Python 因出错而停止。</translation>
    </message>
    <message>
        <source>There is no python3 on this computer; everything else works without it.</source>
        <translation>这台电脑上没有 python3；其余功能不受影响。</translation>
    </message>
    <message>
        <source>python3 is here, but NumPy is not installed for it.</source>
        <translation>已找到 python3，但没有为它安装 NumPy。</translation>
    </message>
    <message>
        <source>Stopped after %1 seconds.</source>
        <translation>%1 秒后停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>✓ Both print the same, character for character.</source>
        <translation>✓ 两者的输出逐字符相同。</translation>
    </message>
    <message>
        <source>The two outputs differ, first in line %1.</source>
        <translation>两份输出不同，最先出现在第 %1 行。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LessonPage</name>
    <message>
        <source>Lesson text</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Lesson text or lab cell</source>
        <translation>课文或实验代码单元</translation>
    </message>
    <message>
        <source>Hidden until you have predicted.
</source>
        <translation>在你做出预测之前隐藏。
</translation>
    </message>
    <message>
        <source>✓ The lab page’s numbers, reproduced</source>
        <translation>✓ 已重现实验页面的数值</translation>
    </message>
    <message>
        <source>Differs from the lab page’s numbers</source>
        <translation>与实验页面的数值不同</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>你自己的数</translation>
    </message>
    <message>
        <source>Lab cell</source>
        <translation>实验代码单元</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LessonTextView</name>
    <message>
        <source>Show this on the stage</source>
        <translation>在演示区上显示</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LookPage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Colours of values</source>
        <translation>数值的颜色</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>橙与蓝</translation>
    </message>
    <message>
        <source>Purple and green</source>
        <translation>紫与绿</translation>
    </message>
    <message>
        <source>Both are told apart without seeing red and green, and the sign stands in every cell. Input, kernel and output keep their colours.</source>
        <translation>两种配色都不依赖红绿色觉即可区分，而且每个单元格里都有符号。输入、卷积核和输出保持各自的颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LoupeCard</name>
    <message>
        <source>Step through it in section 2</source>
        <translation>在第 2 小节中逐步查看</translation>
    </message>
    <message>
        <source>Click to hold it here</source>
        <translation>点击以固定在此处</translation>
    </message>
    <message>
        <source>The arithmetic of this colour</source>
        <translation>该颜色的算式</translation>
    </message>
    <message>
        <source>Let go of the pixel (Esc)</source>
        <translation>松开该像素 (Esc)</translation>
    </message>
    <message>
        <source>Let go of the pixel</source>
        <translation>松开该像素</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MainWindow</name>
    <message>
        <source>Answers are kept on this computer</source>
        <translation>回答保存在这台电脑上</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Menus</name>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the lab page’s e&amp;xample</source>
        <translation>恢复实验页面的示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>Spea&amp;k each step</source>
        <translation>朗读每一步(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ay the step again</source>
        <translation>再次朗读这一步(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lesson text</source>
        <translation>课文(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom stage &amp;in</source>
        <translation>放大演示区(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom stage &amp;out</source>
        <translation>缩小演示区(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit stage</source>
        <translation>适合演示区(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Micro-step forward</source>
        <translation>前进一微步(&amp;M)</translation>
    </message>
    <message>
        <source>Micro-step b&amp;ack</source>
        <translation>后退一微步(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;dict first</source>
        <translation>先预测(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>下一小节(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>上一小节(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Skill check</source>
        <translation>技能测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>About this &amp;course</source>
        <translation>关于本课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About ConvLab</source>
        <translation>关于 ConvLab(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>更大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>更小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MisconceptionList</name>
    <message>
        <source>Misconceptions</source>
        <translation>误解</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>练习此项</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>A question of the kind where it showed last, with fresh numbers</source>
        <translation>与最近一次出现时同类的题目，换上新的数</translation>
    </message>
    <message>
        <source>Opens the section with the numbers of the question where it showed last</source>
        <translation>打开该小节，用最近一次出现时题目中的数</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>出现一次，%1</translation>
    </message>
    <message>
        <source>%1 times, last %2</source>
        <translation>出现 %1 次，最近一次：%2</translation>
    </message>
    <message>
        <source>; right once since</source>
        <translation>；此后答对一次</translation>
    </message>
    <message>
        <source>; right %1 times since</source>
        <translation>；此后答对 %1 次</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MotionPage</name>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>The window jumps from stop to stop instead of gliding. A wish of the system for less motion is followed in any case.</source>
        <translation>窗口在停靠点之间跳动，而不是滑动。系统要求减少动态效果时，总会遵从。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>&amp;Speak each step</source>
        <translation>朗读每一步(&amp;S)</translation>
    </message>
    <message>
        <source>A screen reader says the sum of each step as the player reaches it. F4 says it again.</source>
        <translation>播放到每一步时，屏幕阅读器会读出该步的求和。F4 再读一遍。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>How sure you want to be, and how many questions a day, is set on the page of the practice.</source>
        <translation>希望掌握到什么程度、每天多少道题，在练习页面上设置。</translation>
    </message>
    <message>
        <source>Open the &amp;practice</source>
        <translation>打开练习(&amp;P)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Navigator</name>
    <message>
        <source>not opened yet</source>
        <translation>尚未打开</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>played to the end</source>
        <translation>已播放到结尾</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3 sections</source>
        <translation>%1 · %2&#xa0;分钟 · %3&#xa0;个小节</translation>
    </message>
    <message>
        <source>Sections played to the end</source>
        <translation>已播放到结尾的小节</translation>
    </message>
    <message>
        <source>Sections and pages</source>
        <translation>小节与页面</translation>
    </message>
    <message>
        <source>Section %1 is not part of this version</source>
        <translation>此版本不包含第 %1 小节</translation>
    </message>
    <message>
        <source>Played to the end: %1 of %2</source>
        <translation>已播放到结尾：%1 / %2</translation>
    </message>
    <message>
        <source>Beside the sections</source>
        <translation>小节之外</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoteConflictBar</name>
    <message>
        <source>Another window changed this note.</source>
        <translation>另一个窗口修改了这条笔记。</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>保留这里的文字</translation>
    </message>
    <message>
        <source>Take the others</source>
        <translation>采用另一份</translation>
    </message>
    <message>
        <source>Undo in the note brings these words back</source>
        <translation>在笔记中撤销可找回这里的文字</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NotesPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>整个课程</translation>
    </message>
    <message>
        <source>The note is about</source>
        <translation>笔记的主题</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>搜索所有笔记</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>书写或预览</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write in your own words what you want to keep. Markdown and $formulas$ work. Notes stay on this computer.</source>
        <translation>用自己的话写下想记住的内容。可使用 Markdown 和 $公式$。笔记只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>笔记预览</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>找到的笔记</translation>
    </message>
    <message>
        <source>Length of the note</source>
        <translation>笔记长度</translation>
    </message>
    <message>
        <source>Write all notes into one Markdown file</source>
        <translation>把所有笔记写入一个 Markdown 文件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) did not fit into the note</source>
        <translation>
            <numerusform>有 %n 个字符放不进笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在这台电脑上</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>有两个版本</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>没有笔记包含这些词。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>notes.md</source>
        <translation>notes.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes written to %1</source>
        <translation>笔记已写入 %1</translation>
    </message>
    <message>
        <source>The notes could not be written: %1</source>
        <translation>无法写入笔记：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoticeBanner</name>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoticeBar</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NumberField</name>
    <message>
        <source>vertical</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Set each on its own</source>
        <translation>分别设置</translation>
    </message>
    <message>
        <source>Make them equal and keep them so</source>
        <translation>设为相等并保持相等</translation>
    </message>
    <message>
        <source>%1: unlock</source>
        <translation>%1：解锁</translation>
    </message>
    <message>
        <source>%1: lock</source>
        <translation>%1：锁定</translation>
    </message>
</context>
<context>
    <name>convlab::ui::OptionButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>你的答案，正确</translation>
    </message>
    <message>
        <source>your answer, wrong</source>
        <translation>你的答案，错误</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>convlab::ui::OrderList</name>
    <message>
        <source>Steps; Alt with the arrow keys moves the current one</source>
        <translation>步骤；Alt 加方向键移动当前步骤</translation>
    </message>
    <message>
        <source>Drag, or move with Alt and the arrow keys</source>
        <translation>拖动，或用 Alt 加方向键移动</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ParameterForm</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Hide the further parameters</source>
        <translation>隐藏其他参数</translation>
    </message>
    <message>
        <source>Show further parameters</source>
        <translation>显示其他参数</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PictureCanvas</name>
    <message>
        <source>Picture before and after filtering</source>
        <translation>滤波前后的图像</translation>
    </message>
    <message>
        <source>before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>The line stands at %1 %. Left and Right move it, Enter pins the loupe, plus and minus zoom.</source>
        <translation>分界线位于 %1 %。左右方向键移动它，Enter 固定放大镜，加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PlayerBar</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Drag to any step (← and →)</source>
        <translation>拖动到任意一步（← 和 →）</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停靠点</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Predict first: type what comes before it is shown</source>
        <translation>先预测：在显示之前输入结果</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Micro-steps: fetch, multiply, accumulate, write</source>
        <translation>微步：读取、相乘、累加、写入</translation>
    </message>
    <message>
        <source>, and . go one by one</source>
        <translation>, 和 . 逐步进退</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PlotPanel</name>
    <message>
        <source>The plot appears when everything has been predicted.</source>
        <translation>全部预测完之后，图表才会出现。</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Fold the plot away</source>
        <translation>折叠图表</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Practice</name>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>今天稍后</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 to repeat</source>
        <translation>%1 个需重做</translation>
    </message>
    <message>
        <source>review</source>
        <translation>次复习</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>次复习</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新题</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeAsking</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show me on the stage</source>
        <translation>在演示区上演示给我看(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>撤销回答(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>I &amp;don’t know</source>
        <translation>我不知道(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>结束练习(&amp;E)</translation>
    </message>
    <message>
        <source>The rule to use, without the result. Counts as help.</source>
        <translation>要用的规则，不含结果。算作使用了帮助。</translation>
    </message>
    <message>
        <source>Shows the answer; the question comes back soon</source>
        <translation>显示答案；这道题很快会再次出现</translation>
    </message>
    <message>
        <source>Question %1, %2 waiting</source>
        <translation>第 %1 题，还有 %2 题</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第 %1 题</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeEnd</name>
    <message>
        <source>Done for now</source>
        <translation>暂时完成</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>&amp;Undo last answer</source>
        <translation>撤销上一个回答(&amp;U)</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>掌握得好</translation>
    </message>
    <message>
        <source>Comes back soon</source>
        <translation>很快会再次出现</translation>
    </message>
    <message>
        <source>What the wrong answers looked like</source>
        <translation>错误回答可能源于</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeHome</name>
    <message>
        <source>Practice queue</source>
        <translation>练习队列</translation>
    </message>
    <message>
        <source>Questions with fresh numbers, asked again just before you would forget them. The sections that you have opened are in; nothing is lost when you stay away, and a wrong answer only means that it comes back sooner.</source>
        <translation>题目每次换上新的数，在你快要忘记之前再次提问。你打开过的小节都在其中；隔一段时间不来也不会丢失什么，答错只意味着它会更早再次出现。</translation>
    </message>
    <message>
        <source>Practise anything now</source>
        <translation>现在就练习任意内容</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Fresh questions, due or not: ten about a section, five about one skill</source>
        <translation>全新题目，无论是否到期：一个小节十题，一项技能五题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Section to practise</source>
        <translation>要练习的小节</translation>
    </message>
    <message>
        <source>Skill to practise</source>
        <translation>要练习的技能</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Remember at least</source>
        <translation>至少记住</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>每日新题</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>每日复习</translation>
    </message>
    <message>
        <source>The higher the share you want to remember, the sooner questions come back.</source>
        <translation>想记住的比例越高，题目再次出现得越早。</translation>
    </message>
    <message>
        <source>Nothing is due now. The next question comes %1.</source>
        <translation>现在没有到期的内容。下一题：%1。</translation>
    </message>
    <message>
        <source>Open a section, and its questions wait here.</source>
        <translation>打开一个小节，它的题目就会在这里等你。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticePage</name>
    <message>
        <source>Skill check</source>
        <translation>技能测试</translation>
    </message>
    <message>
        <source>Practice queue</source>
        <translation>练习队列</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PredictCard</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The rule to use, without the result. Counts as help. (H)</source>
        <translation>要用的规则，不含结果。算作使用了帮助。(H)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Shows how the number comes about (D)</source>
        <translation>显示这个数是怎么来的 (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next number to predict (Enter)</source>
        <translation>下一个要预测的数 (Enter)</translation>
    </message>
    <message>
        <source>Undo answer</source>
        <translation>撤销回答</translation>
    </message>
    <message>
        <source>Takes the answer back and asks again (U)</source>
        <translation>收回回答并重新提问 (U)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Everything once more, from the first step</source>
        <translation>从第一步起全部重来</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Right: %1. The stage shows how it comes about.</source>
        <translation>正确：%1。演示区会展示它是怎么来的。</translation>
    </message>
    <message>
        <source>It is %1. The stage shows how it comes about.</source>
        <translation>答案是 %1。演示区会展示它是怎么来的。</translation>
    </message>
    <message>
        <source>Predict first is on. Nothing is hidden at this step.</source>
        <translation>“先预测”已开启。这一步没有隐藏任何内容。</translation>
    </message>
    <message>
        <source>%1 Hint: %2</source>
        <translation>%1 提示：%2</translation>
    </message>
    <message>
        <source>Predict first: %1</source>
        <translation>先预测：%1</translation>
    </message>
    <message>
        <source>Not %1. %2</source>
        <translation>不是 %1。%2</translation>
    </message>
    <message>
        <source>%1 of %2 at the first try</source>
        <translation>首次答对 %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresenterWindow</name>
    <message>
        <source>ConvLab: presentation</source>
        <translation>ConvLab：演示</translation>
    </message>
    <message>
        <source>→ next · ← back · Space play · H hide or show answers · B blank · T colours · + − size · K these keys · Esc end</source>
        <translation>→ 下一步 · ← 上一步 · 空格 播放 · H 隐藏或显示答案 · B 黑屏 · T 颜色 · + − 大小 · K 按键说明 · Esc 结束</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>隐藏答案(&amp;H)</translation>
    </message>
    <message>
        <source>B&amp;lank screen</source>
        <translation>黑屏(&amp;L)</translation>
    </message>
    <message>
        <source>Other &amp;colours</source>
        <translation>更换颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End the presentation</source>
        <translation>结束演示(&amp;E)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresetMenu</name>
    <message>
        <source>Kernels to start from</source>
        <translation>作为起点的卷积核</translation>
    </message>
    <message>
        <source>Presets: %1</source>
        <translation>预设：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresetPicker</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
    <message>
        <source>Presets: none chosen</source>
        <translation>预设：未选择</translation>
    </message>
    <message>
        <source>Examples that show one thing each</source>
        <translation>每个示例各展示一个要点</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Progress</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>recall about %1</source>
        <translation>回忆概率约 %1</translation>
    </message>
    <message>
        <source>%1 of questions, none asked yet</source>
        <translation>共 %1题目，尚未问过</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>种</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>已问过 %1 / %2</translation>
    </message>
    <message>
        <source>kind of question</source>
        <translation>种题目</translation>
    </message>
    <message>
        <source>kinds of questions</source>
        <translation>种题目</translation>
    </message>
    <message>
        <source>%1 known for three weeks or longer</source>
        <translation>%1 个已掌握三周或更久</translation>
    </message>
    <message>
        <source>%1 due now</source>
        <translation>%1 个现已到期</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下一次：%1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>. Last answers: %1</source>
        <translation>。最近的回答：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>Nothing that you had learned came back yet. You aim at remembering %1 when it does.</source>
        <translation>学过的内容还没有一项到期重现。你的目标是到那时仍记得 %1。</translation>
    </message>
    <message>
        <source>When something learned came back, you still knew it %1 of %2 times: %3. You aim at %4.</source>
        <translation>学过的内容再次出现时，%2 次中你仍记得 %1 次：%3。你的目标是 %4。</translation>
    </message>
    <message>
        <source>So few reviews say little yet.</source>
        <translation>复习次数还太少，说明不了什么。</translation>
    </message>
    <message>
        <source>Nothing comes back in these days.</source>
        <translation>这些天没有内容需要复习。</translation>
    </message>
    <message>
        <source>%1 today, %2 within a week, %3 in all.</source>
        <translation>今天 %1，一周内 %2，总计 %3。</translation>
    </message>
    <message>
        <source>question</source>
        <translation>道题</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>道题</translation>
    </message>
    <message>
        <source>The busiest day is %1, with %2.</source>
        <translation>最忙的一天：%1，有 %2 道题。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>New questions come on top; the daily limits spread what is too much.</source>
        <translation>新题另计；每日上限会把过多的题目分摊到其他日子。</translation>
    </message>
    <message>
        <source>No answers in these days. Whatever waits has kept; begin where you like.</source>
        <translation>这些天没有回答。等待的内容都还在；从你喜欢的地方开始就好。</translation>
    </message>
    <message>
        <source>%1 on %2, %3 right: the lower part of each bar.</source>
        <translation>%2内共 %1，正确 %3：即每根柱的下半部分。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>个回答</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个回答</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>将要复习的内容</translation>
    </message>
    <message>
        <source>Sections and skills</source>
        <translation>小节与技能</translation>
    </message>
    <message>
        <source>Known is what you would still know in three weeks; recall is the chance that you still know it today. A click on a skill practises it.</source>
        <translation>“已掌握”指三周后你仍会记得的内容；“回忆概率”是你今天仍然记得的概率。点击某项技能即可练习。</translation>
    </message>
    <message>
        <source>Wrong ideas that showed</source>
        <translation>出现过的误解</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>你做过的练习</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现已到期</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未问过</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>当前回忆概率</translation>
    </message>
    <message>
        <source>Keep it elsewhere</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Everything goes into one file that ConvLab reads again, here or on another computer. An import adds what is not here yet, changes no answer, and keeps a copy of the state before: File, Restore…</source>
        <translation>全部内容写入一个文件，可由 ConvLab 在本机或其他电脑上再次读取。导入只添加这里没有的内容，不改变任何回答，并保留导入前状态的副本：“文件”→“恢复…”</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部内容…</translation>
    </message>
    <message>
        <source>Practice, skill check, checklist and notes as JSON</source>
        <translation>练习、技能测试、检查清单和笔记，JSON 格式</translation>
    </message>
    <message>
        <source>Export answers…</source>
        <translation>导出回答…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet (CSV), an answer a row</source>
        <translation>供电子表格使用的表格 (CSV)，每行一个回答</translation>
    </message>
    <message>
        <source>Export cards for Anki…</source>
        <translation>导出 Anki 卡片…</translation>
    </message>
    <message>
        <source>The questions of the sections that you opened, as notes for Anki</source>
        <translation>你打开过的小节中的题目，作为 Anki 笔记</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Reads a file that “Export everything” wrote</source>
        <translation>读取由“导出全部内容”写入的文件</translation>
    </message>
    <message>
        <source>What you have learned, and when it comes back. Nothing is lost when you stay away: it only comes back for a short repeat.</source>
        <translation>你学会了什么，何时再次出现。隔一段时间不来也不会丢失什么：只需再做一次简短的复习。</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to show: a few questions are enough to begin. The sections that you have opened are in the practice queue; every answer tells ConvLab when to ask again, and this page what you know.</source>
        <translation>还没有任何回答，所以没有可显示的内容：做几道题就可以开始。你打开过的小节都在练习队列中；每次回答都会让 ConvLab 知道何时再问你，也让这一页知道你掌握了什么。</translation>
    </message>
    <message>
        <source>Practise what is due</source>
        <translation>练习到期的内容</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>现在没有到期的内容。</translation>
    </message>
    <message>
        <source>Open a section first, such as the first one: its questions wait here then.</source>
        <translation>先打开一个小节，比如第一个：它的题目随后就会在这里等你。</translation>
    </message>
    <message>
        <source>Each is a rule that gives exactly the wrong answers you gave. Everybody has some; naming them is half the way.</source>
        <translation>每一条都是一种规则，按它计算恰好得到你给出的错误答案。人人都有一些；说出它的名字就成功了一半。</translation>
    </message>
    <message>
        <source>None so far. When a wrong answer is what a known mistake gives, the mistake is named here.</source>
        <translation>目前没有。如果错误答案恰好是某种已知错误的结果，这里会指出该错误。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ProgressRow</name>
    <message>
        <source>%1. Click to practise it.</source>
        <translation>%1。点击即可练习。</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PythonPage</name>
    <message>
        <source>Loo&amp;k for one</source>
        <translation>自动查找(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>使用这个(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Python of the Lab tab</source>
        <translation>“实验”标签页的 Python</translation>
    </message>
    <message>
        <source>Each section’s NumPy program can be run beside ConvLab’s own result. Nothing else needs Python.</source>
        <translation>每个小节的 NumPy 程序都可以运行，并与 ConvLab 自己的结果对照。其他功能都不需要 Python。</translation>
    </message>
    <message>
        <source>Tried in this order, until one has NumPy: %1</source>
        <translation>按此顺序尝试，直到找到带 NumPy 的：%1</translation>
    </message>
    <message>
        <source>Path of the interpreter</source>
        <translation>解释器的路径</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Python %1, %2</source>
        <translation>Python %1，%2</translation>
    </message>
    <message>
        <source>✗ %1 cannot be started: there is no such program, or it may not be run.</source>
        <translation>✗ 无法启动 %1：没有这个程序，或不允许运行。</translation>
    </message>
    <message>
        <source>✗ No answer within %1 seconds.</source>
        <translation>✗ %1 秒内没有应答。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>✗ %1 runs, but does not answer as Python 3 does.</source>
        <translation>✗ %1 可以运行，但应答不像 Python 3。</translation>
    </message>
    <message>
        <source>✓ NumPy %1</source>
        <translation>✓ NumPy %1</translation>
    </message>
    <message>
        <source>✗ NumPy is not installed for it: the Lab tab cannot run its program.</source>
        <translation>✗ 没有为它安装 NumPy：“实验”标签页的程序无法运行。</translation>
    </message>
    <message>
        <source>✗ NumPy cannot be loaded: %1</source>
        <translation>✗ 无法载入 NumPy：%1</translation>
    </message>
    <message>
        <source>– PyTorch is not installed; only its programs to copy need it.</source>
        <translation>– 没有安装 PyTorch；只有可供复制的程序需要它。</translation>
    </message>
    <message>
        <source>✓ PyTorch %1</source>
        <translation>✓ PyTorch %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionCard</name>
    <message>
        <source>Question %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>第 %1 题：%2</translation>
    </message>
    <message>
        <source>The question comes back in the practice queue.</source>
        <translation>这道题会在练习队列中再次出现。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionView</name>
    <message>
        <source>Numbers of the question</source>
        <translation>题目中的数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>sizes, such as 3 × 5</source>
        <translation>尺寸，例如 3 × 5</translation>
    </message>
    <message>
        <source>sizes, such as 1 × 3 × 9 × 9</source>
        <translation>尺寸，例如 1 × 3 × 9 × 9</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Some cells are still empty.</source>
        <translation>还有单元格是空的。</translation>
    </message>
    <message>
        <source>This cell is given. Fill the empty ones.</source>
        <translation>这个单元格是已知的。请填写空的单元格。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionWords</name>
    <message>
        <source>It looks like this: %1.</source>
        <translation>看起来像是：%1。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceRow</name>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>000.0 ms ± 00 %</source>
        <translation>000.0 ms ± 00 %</translation>
    </message>
    <message>
        <source>0 000 GFLOP/s</source>
        <translation>0 000 GFLOP/s</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceTable</name>
    <message>
        <source>Bars: speed</source>
        <translation>条形：速度</translation>
    </message>
    <message>
        <source>Bars: arithmetic</source>
        <translation>条形：运算量</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceView</name>
    <message>
        <source>Which algorithm?</source>
        <translation>用哪种算法？</translation>
    </message>
    <message>
        <source>Progress of the race</source>
        <translation>竞速进度</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Times appear here as they are measured.</source>
        <translation>测得的时间会逐一显示在这里。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run the race</source>
        <translation>开始竞速</translation>
    </message>
    <message>
        <source>These parameters allow no race.</source>
        <translation>这组参数无法竞速。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Counting needs no clock; times are measured here, on this machine.</source>
        <translation>计数不需要时钟；时间则在此、在这台机器上测得。</translation>
    </message>
    <message>
        <source>Median of %1 rounds in turns: processor time of one thread (%2, %3 vectors), kernels prepared before. Speed counts the definition’s arithmetic. Times vary from run to run and from machine to machine.</source>
        <translation>轮流运行 %1 轮的中位数：单线程处理器时间（%2，%3 向量），卷积核事先准备好。速度按定义所需的运算量计算。每次运行、每台机器的时间都会有所不同。</translation>
    </message>
    <message>
        <source>Multiplications and additions of one run, transforms included, the preparation of kernels left out.</source>
        <translation>一次运行的乘法和加法次数，包括变换，不包括卷积核的准备。</translation>
    </message>
    <message>
        <source>Bytes beside input, kernels and output: padded copies, columns, tiles and their transforms, kernels as each way keeps them.</source>
        <translation>输入、卷积核和输出之外的字节数：填充后的副本、列、分块及其变换，以及各方法所保存形式的卷积核。</translation>
    </message>
    <message>
        <source>Results of the race</source>
        <translation>竞速结果</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RatingRow</name>
    <message>
        <source>How well did you know it?</source>
        <translation>你掌握得怎么样？</translation>
    </message>
    <message>
        <source>comes back %1</source>
        <translation>%1再次出现</translation>
    </message>
    <message>
        <source>Your answer is kept. Another window has gone on since then, so its rating stays as it was.</source>
        <translation>你的回答已保存。此后另一个窗口继续进行了练习，因此其评级保持不变。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ReadingStrip</name>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseCard</name>
    <message>
        <source>Frequency response: %1</source>
        <translation>频率响应：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseMap</name>
    <message>
        <source>How strongly waves come through, brightest where the most does. The middle is a flat picture; farther out waves are finer, at π a period of 2 pixels.
u runs across, v down.</source>
        <translation>波能通过多少：通过最多处最亮。中心对应平坦的图像；离中心越远波越细，在 π 处周期为 2 个像素。
u 为横向，v 为纵向。</translation>
    </message>
    <message>
        <source>0  u</source>
        <translation>0  u</translation>
    </message>
    <message>
        <source>v 0</source>
        <translation>v 0</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseProfile</name>
    <message>
        <source>|H| along the axes, from flat areas (0) to the finest waves (π)</source>
        <translation>沿两轴的 |H|，从平坦区域 (0) 到最细的波 (π)</translation>
    </message>
    <message>
        <source>Gain along the axes</source>
        <translation>沿两轴的增益</translation>
    </message>
    <message>
        <source>u →</source>
        <translation>u →</translation>
    </message>
    <message>
        <source>v ↓</source>
        <translation>v ↓</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore answers and notes</source>
        <translation>恢复回答和笔记</translation>
    </message>
    <message>
        <source>ConvLab keeps a copy of your answers, notes and practice for each of the last seven days you used it, and from before each of the last three imports. A restored copy takes the place of what is there now; that is renamed and kept in the same folder, never deleted.</source>
        <translation>对于你最近七个使用日中的每一天，以及最近三次导入之前，ConvLab 都保留一份回答、笔记和练习的副本。恢复的副本会取代现有内容；现有内容会改名并保留在同一文件夹中，绝不会被删除。</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>An empty file takes the place of what is there now</source>
        <translation>用空文件取代现有内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SceneFile</name>
    <message>
        <source>The scene is damaged: “%1” is no whole number from %2.</source>
        <translation>场景已损坏：“%1”不是从 %2 起的整数。</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene.</source>
        <translation>这不是 ConvLab 场景。</translation>
    </message>
    <message>
        <source>This scene was made by a newer ConvLab (scene version %1; this one reads up to %2).</source>
        <translation>该场景由更新版本的 ConvLab 创建（场景版本 %1；本程序最高可读取 %2）。</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene: at byte %1 the JSON ends or breaks.</source>
        <translation>这不是 ConvLab 场景：JSON 在第 %1 字节处中断或出错。</translation>
    </message>
    <message>
        <source>The scene is damaged: it names no section.</source>
        <translation>场景已损坏：没有指明小节。</translation>
    </message>
    <message>
        <source>The scene is damaged: it has no state.</source>
        <translation>场景已损坏：没有状态。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene: the file is larger than %1 MiB.</source>
        <translation>这不是 ConvLab 场景：文件大于 %1 MiB。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SectionList</name>
    <message>
        <source>Sections and skills</source>
        <translation>小节与技能</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练习本小节</translation>
    </message>
    <message>
        <source>Ten questions about this section, due or not</source>
        <translation>关于本小节的十道题，无论是否到期</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>打开该小节</translation>
    </message>
    <message>
        <source>Goes to the section, as it was left</source>
        <translation>转到该小节，保持上次离开时的状态</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Sentences</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SeparationCard</name>
    <message>
        <source>Rank to keep</source>
        <translation>要保留的秩</translation>
    </message>
    <message>
        <source>Replaces the kernel by the nearest one that so many pairs of a column and a row add up to.
What is lost is measured in the root of the sum of squares.</source>
        <translation>用最接近的卷积核取代原来的卷积核，它由这么多对列与行的乘积相加而成。
损失以平方和的平方根来衡量。</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Keep rank %1</source>
        <translation>保留秩 %1</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>秩 %1 / %2</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>可分离</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Every weight is 0: nothing to take apart.</source>
        <translation>所有权重均为 0：没有可分解的内容。</translation>
    </message>
    <message>
        <source>Rank %1 of %2 kept: %3 % is lost.</source>
        <translation>保留秩 %1 / %2：损失 %3 %。</translation>
    </message>
    <message>
        <source>Rank 1: one column times one row.</source>
        <translation>秩 1：一列乘一行。</translation>
    </message>
    <message>
        <source>Rank %1: %1 columns times rows, added up.</source>
        <translation>秩 %1：%1 组列与行的乘积相加。</translation>
    </message>
    <message>
        <source>%1 → %2 multiplications a pixel: no saving</source>
        <translation>每像素乘法 %1 → %2 次：没有节省</translation>
    </message>
    <message>
        <source>%1 → 0 multiplications a pixel</source>
        <translation>每像素乘法 %1 → 0 次</translation>
    </message>
    <message>
        <source>%1 → %2 multiplications a pixel: %3× fewer</source>
        <translation>每像素乘法 %1 → %2 次：为原来的 1/%3</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Motion and speech</source>
        <translation>动态与语音</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>本页默认值(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ll defaults</source>
        <translation>全部默认值(&amp;L)</translation>
    </message>
    <message>
        <source>The defaults of all pages; your work stays where it is</source>
        <translation>所有页面的默认值；你的数据留在原处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Shortcuts</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>one step back or forward</source>
        <translation>后退或前进一步</translation>
    </message>
    <message>
        <source>one micro-step back or forward</source>
        <translation>后退或前进一微步</translation>
    </message>
    <message>
        <source>to the start or the end</source>
        <translation>到开头或结尾</translation>
    </message>
    <message>
        <source>speed from ¼× to 4×</source>
        <translation>速度从 ¼× 到 4×</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>演示区</translation>
    </message>
    <message>
        <source>light everything a cell is linked with</source>
        <translation>点亮与单元格相关联的一切</translation>
    </message>
    <message>
        <source>pin the links; Esc lets go</source>
        <translation>固定关联；Esc 松开</translation>
    </message>
    <message>
        <source>move between cells after a click or Tab</source>
        <translation>点击或按 Tab 之后，在单元格之间移动</translation>
    </message>
    <message>
        <source>type a number into the chosen cell</source>
        <translation>在选中的单元格中输入数</translation>
    </message>
    <message>
        <source>copy a grid, paste a block of cells</source>
        <translation>复制网格，粘贴单元格块</translation>
    </message>
    <message>
        <source>move the window over the input</source>
        <translation>在输入上移动窗口</translation>
    </message>
    <message>
        <source>move the window that the chosen cell lies in</source>
        <translation>移动选中单元格所在的窗口</translation>
    </message>
    <message>
        <source>zoom; drag with the middle button to move</source>
        <translation>缩放；按住鼠标中键拖动以平移</translation>
    </message>
    <message>
        <source>row and column numbers</source>
        <translation>行号与列号</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>predict first: type what comes, then Enter</source>
        <translation>先预测：输入结果，再按 Enter</translation>
    </message>
    <message>
        <source>hint, don’t know, undo while predicting</source>
        <translation>预测时：提示、不知道、撤销</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>悬停</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>first or last cell of the row</source>
        <translation>该行的第一个或最后一个单元格</translation>
    </message>
    <message>
        <source>edit an input or kernel cell, as a double click does</source>
        <translation>编辑输入或卷积核的单元格，与双击相同</translation>
    </message>
    <message>
        <source>set the chosen cell to 0</source>
        <translation>把所选单元格设为 0</translation>
    </message>
    <message>
        <source>let go of the cell, or keep its old number</source>
        <translation>放开单元格，或保留原来的数</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Text, lists and forms</source>
        <translation>文本、列表与表单</translation>
    </message>
    <message>
        <source>go on or back; in a text, from link to link</source>
        <translation>前进或后退；在文本中逐个链接移动</translation>
    </message>
    <message>
        <source>follow a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>read on; in the navigator, another section</source>
        <translation>继续阅读；在导航栏中换一个小节</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>选择一个答案</translation>
    </message>
    <message>
        <source>move between answers</source>
        <translation>在答案之间移动</translation>
    </message>
    <message>
        <source>move a line of an order; Home and End: first and last line</source>
        <translation>移动排序中的一行；Home 和 End：第一行和最后一行</translation>
    </message>
    <message>
        <source>take the answer; Enter or N: the next question</source>
        <translation>确定答案；Enter 或 N：下一题</translation>
    </message>
    <message>
        <source>hint, don’t know, show me, undo</source>
        <translation>提示、不知道、演示、撤销</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>结束本次练习</translation>
    </message>
    <message>
        <source>Image studio</source>
        <translation>图像工作室</translation>
    </message>
    <message>
        <source>move the line between before and after</source>
        <translation>移动前后对比的分界线</translation>
    </message>
    <message>
        <source>held: drag the picture</source>
        <translation>按住：拖动图像</translation>
    </message>
    <message>
        <source>hold the loupe and let go; ← → ↑ ↓ move it</source>
        <translation>固定或放开放大镜；← → ↑ ↓ 移动它</translation>
    </message>
    <message>
        <source>loupe on or off</source>
        <translation>打开或关闭放大镜</translation>
    </message>
    <message>
        <source>larger, smaller, all of it, pixel by pixel</source>
        <translation>放大、缩小、整幅、逐像素</translation>
    </message>
    <message>
        <source>open or paste a picture; Ctrl+C and Ctrl+S take the result</source>
        <translation>打开或粘贴图像；Ctrl+C 和 Ctrl+S 取出结果</translation>
    </message>
    <message>
        <source>move or remove a filter of the chain</source>
        <translation>移动或移除链中的滤波器</translation>
    </message>
    <message>
        <source>Kernel of a filter</source>
        <translation>滤波器的卷积核</translation>
    </message>
    <message>
        <source>move between weights</source>
        <translation>在权重之间移动</translation>
    </message>
    <message>
        <source>type a weight; Esc keeps the old one</source>
        <translation>输入权重；Esc 保留原值</translation>
    </message>
    <message>
        <source>set the weight to 0</source>
        <translation>把权重设为 0</translation>
    </message>
    <message>
        <source>copy or paste a kernel</source>
        <translation>复制或粘贴卷积核</translation>
    </message>
    <message>
        <source>Layers of section 6</source>
        <translation>第 6 小节的层</translation>
    </message>
    <message>
        <source>the layer before or behind</source>
        <translation>前一层或后一层</translation>
    </message>
    <message>
        <source>move the layer; Esc ends a drag</source>
        <translation>移动该层；Esc 结束拖动</translation>
    </message>
    <message>
        <source>open the layer, remove it</source>
        <translation>打开该层，移除该层</translation>
    </message>
    <message>
        <source>change the weight; with Shift a tenth as far, with Ctrl ten times</source>
        <translation>改变权重；加 Shift 为十分之一步长，加 Ctrl 为十倍</translation>
    </message>
    <message>
        <source>close a hint or a dialog</source>
        <translation>关闭提示或对话框</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>take a grid or the whole stage along: LaTeX, CSV, a program</source>
        <translation>带走一个网格或整个演示区：LaTeX、CSV、程序</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>show the answer, or the next step</source>
        <translation>显示答案，或下一步</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>hide or show answers</source>
        <translation>隐藏或显示答案</translation>
    </message>
    <message>
        <source>blank the screen; other colours</source>
        <translation>黑屏；更换颜色</translation>
    </message>
    <message>
        <source>larger or smaller</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>keys at the foot of the screen; end with F5 or Esc</source>
        <translation>在屏幕底部显示按键；F5 或 Esc 结束</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>turn the pages of a handout</source>
        <translation>翻动讲义的页</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SideDock</name>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SingularBars</name>
    <message>
        <source>Singular values: how much each pair of a column and a row adds to the kernel.
Where only one is not 0 the kernel is separable: a pass down and a pass across do the same.</source>
        <translation>奇异值：每对列与行对卷积核的贡献有多大。
只有一个不为 0 时，卷积核可分离：先纵向一遍、再横向一遍，结果相同。</translation>
    </message>
    <message>
        <source>Singular values: %1</source>
        <translation>奇异值：%1</translation>
    </message>
    <message>
        <source>and %1 more, all 0</source>
        <translation>另有 %1 个，均为 0</translation>
    </message>
    <message>
        <source>and %1 more, together %2 % of the kernel</source>
        <translation>另有 %1 个，合计占卷积核的 %2 %</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SkillCheckHeader</name>
    <message>
        <source>Not attempted</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skill check</source>
        <translation>技能测试</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Starts a new attempt. This one stays in the history.</source>
        <translation>开始一次新的测试。这一次会保留在历史记录中。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SkillCheckPanel</name>
    <message>
        <source>Skill check</source>
        <translation>技能测试</translation>
    </message>
    <message>
        <source>Questions about the lesson as a whole. An answer is final until you take the check again; it is saved at once, on this computer only. Keys: 1 to 4 answer, Enter goes to the next question.</source>
        <translation>关于整个课程的题目。在你重新测试之前，回答不能更改；回答会立即保存，且只保存在这台电脑上。按键：1 到 4 作答，Enter 转到下一题。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SpeedButton</name>
    <message>
        <source>Speed (1 to 5)</source>
        <translation>速度（1 到 5）</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StagePanel</name>
    <message>
        <source>Use %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>试试“%1”</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试试</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StatTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StatusFacts</name>
    <message>
        <source>Facts about the current run</source>
        <translation>当前运行的信息</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioBar</name>
    <message>
        <source>Choose a picture, open or paste your own; or drop a file on this page</source>
        <translation>选择图像，打开或粘贴自己的图像；也可以把文件拖放到此页</translation>
    </message>
    <message>
        <source>Chains of filters</source>
        <translation>滤波链</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Fit the picture (Ctrl+0)</source>
        <translation>适合图像 (Ctrl+0)</translation>
    </message>
    <message>
        <source>One pixel on the screen for each of the picture (Ctrl+1)</source>
        <translation>图像的一个像素对应屏幕的一个像素 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Loupe: show the arithmetic under the mouse (L)</source>
        <translation>放大镜：显示鼠标所指处的算式 (L)</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>复制结果 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the result as PNG (Ctrl+S)</source>
        <translation>将结果保存为 PNG (Ctrl+S)</translation>
    </message>
    <message>
        <source>Size of these pictures</source>
        <translation>这些图像的大小</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Open a picture…	Ctrl+O</source>
        <translation>打开图像…	Ctrl+O</translation>
    </message>
    <message>
        <source>Paste a picture	Ctrl+V</source>
        <translation>粘贴图像	Ctrl+V</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图像：%1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioPage</name>
    <message>
        <source>Image studio</source>
        <translation>图像工作室</translation>
    </message>
    <message>
        <source>There is not enough memory to filter this picture.</source>
        <translation>内存不足，无法对这幅图像滤波。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or a file, and paste again.</source>
        <translation>剪贴板中没有图像。请先复制图像或文件，再粘贴一次。</translation>
    </message>
    <message>
        <source>The result is copied, %1 × %2 pixels.</source>
        <translation>结果已复制，%1 × %2 像素。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图像 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>%1-filtered.png</source>
        <translation>%1-filtered.png</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioSession</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>The pasted picture is gone: it is kept only while ConvLab runs.</source>
        <translation>粘贴的图像已不存在：它只在 ConvLab 运行期间保留。</translation>
    </message>
    <message>
        <source>%1 A built-in picture takes its place.</source>
        <translation>%1 改用一幅内置图像。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskHead</name>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>不再成立</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskRow</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Opens section %1 where the task begins. What stands there now is one undo away.</source>
        <translation>打开第 %1 小节，停在任务的起点。那里现有的内容只需撤销一次即可找回。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Opens section %1 as it is</source>
        <translation>打开第 %1 小节，保持原样</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>显示证明</translation>
    </message>
    <message>
        <source>Opens section %1 in the very state that proved the last goal</source>
        <translation>打开第 %1 小节，停在证明最后一个目标时的那个状态</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Forgets the proofs of this task; section %1 stays as it is</source>
        <translation>清除此任务的证明；第 %1 小节保持不变</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message>
        <source>done on %1, changed since</source>
        <translation>完成于 %1，此后有改动</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>第 %1 小节，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 goals</source>
        <translation>%1，目标 %2 / %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;Goal %1 of %2.&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;目标 %1 / %2。&lt;/b&gt;%3</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskStrip</name>
    <message>
        <source>&lt;b&gt;Done: %1.&lt;/b&gt; It stays ticked as long as this section stays so.</source>
        <translation>&lt;b&gt;已完成：%1。&lt;/b&gt;只要本小节保持这样，它就一直打勾。</translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer holds: %1.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;不再成立：%1。&lt;/b&gt;%2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Goal %1 of %2.&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;目标 %1 / %2。&lt;/b&gt;%3</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Back to section 13</source>
        <translation>返回第 13 小节</translation>
    </message>
    <message>
        <source>Put the task away; it is judged all the same</source>
        <translation>收起任务；评判照常进行</translation>
    </message>
    <message>
        <source>Put the task away</source>
        <translation>收起任务</translation>
    </message>
</context>
<context>
    <name>convlab::ui::VerdictRow</name>
    <message>
        <source>%1 right, %2 wrong, %3 open</source>
        <translation>%1 个正确，%2 个错误，%3 个未答</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::patch_embedding::PictureEditor</name>
    <message>
        <source>Open picture…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; its middle is brought to the size that H and W say</source>
        <translation>PNG 或 JPEG 文件；其中间部分会缩放到 H 和 W 指定的尺寸</translation>
    </message>
    <message>
        <source>Or drop a picture here.</source>
        <translation>或把图像拖放到这里。</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;All files (*)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerChip</name>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>Layer %1: %2
Click to change it, drag to move it (Alt+← and Alt+→), Delete removes it.</source>
        <translation>第 %1 层：%2
点击可修改，拖动可移动（Alt+← 和 Alt+→），Delete 移除。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerChipRow</name>
    <message>
        <source>+ layer</source>
        <translation>+ 层</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>Add a layer behind the last one</source>
        <translation>在最后一层之后添加一层</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerListEditor</name>
    <message>
        <source>Neuron row</source>
        <translation>神经元行</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>+ branch</source>
        <translation>+ 分支</translation>
    </message>
    <message>
        <source>Compare with a second stack on the same input, as in a residual block</source>
        <translation>与同一输入上的第二条路径比较，如同残差块</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Layers of the second branch</source>
        <translation>第二个分支的各层</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Neuron column</source>
        <translation>神经元列</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerPopover</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>膨胀率</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Keep size</source>
        <translation>保持尺寸</translation>
    </message>
    <message>
        <source>Pad so that stride 1 keeps the number of cells</source>
        <translation>适当填充，使步幅为 1 时单元格数不变</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>The window spans %1 × %2 cells.</source>
        <translation>窗口跨越 %1 × %2 个单元格。</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LinkedSpins</name>
    <message>
        <source>Use one number for all sides</source>
        <translation>所有边用同一个数</translation>
    </message>
    <message>
        <source>Set each side on its own</source>
        <translation>分别设置各边</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::NeuronField</name>
    <message>
        <source>Which output of the last layer is looked at, counted from 0</source>
        <translation>观察最后一层的哪个输出，从 0 开始计数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
</TS>
